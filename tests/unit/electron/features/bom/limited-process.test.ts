import { expect, it } from 'vitest';
import { createLimitedProcesses } from '../../../../../electron/features/bom/limited-process';
import { createFakeClock } from '../../../fake-clock';
import { createFakeFork } from './fake-process';

function limited() {
  const clock = createFakeClock();
  const { processes, fork } = createFakeFork<string, string>();
  return { clock, processes, all: createLimitedProcesses(fork, clock, 1000) };
}

it('a process ends with its answer', async () => {
  const { clock, processes, all } = limited();
  const asked = all.ask('request');
  expect(processes[0]?.requests).toEqual(['request']);
  processes[0]?.emit('message', 'reply');
  expect(await asked).toEqual({ kind: 'answered', reply: 'reply' });
  expect([processes[0]?.kills, clock.pending()]).toEqual([1, 0]);
});

it('a process that has not answered in time is ended', async () => {
  const { clock, processes, all } = limited();
  const asked = all.ask('request');
  await clock.advance(999);
  expect(processes[0]?.kills).toBe(0);
  await clock.advance(1);
  expect(await asked).toMatchObject({ kind: 'timed-out' });
  expect(processes[0]?.kills).toBe(1);
});

it.each([
  ['exits', 'exit', 137],
  ['has a fatal error', 'error', undefined],
])('the caller is told when the process %s', async (_what, event, value) => {
  const { processes, all } = limited();
  const asked = all.ask('request');
  processes[0]?.emit(event, value);
  expect(await asked).toMatchObject({ kind: 'crashed' });
});

it('a process is ended when its request is canceled, and all at the end', async () => {
  const { processes, all } = limited();
  const cancel = new AbortController();
  const first = expect(all.ask('first', cancel.signal)).rejects.toMatchObject({
    failure: { code: 'cancelled' },
  });
  cancel.abort();
  await first;
  const second = all.ask('second');
  all.endAll();
  expect(processes.map(({ kills }) => kills)).toEqual([1, 1]);
  processes[1]?.emit('exit', 15);
  expect(await second).toMatchObject({ kind: 'crashed' });
});

it('a request that was canceled before is not sent', async () => {
  const { processes, all } = limited();
  await expect(all.ask('request', AbortSignal.abort())).rejects.toMatchObject({
    failure: { code: 'cancelled' },
  });
  expect(processes[0]?.requests).toEqual([]);
});
