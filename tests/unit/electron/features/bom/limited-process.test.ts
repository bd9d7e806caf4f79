import { expect, it } from 'vitest';
import {
  createLimitedProcesses,
  maxRunning,
  maxWaiting,
} from '../../../../../electron/features/bom/limited-process';
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
  expect(processes).toEqual([]);
});

const canceled = { failure: { code: 'cancelled' } };
const requests = (processes: ReturnType<typeof limited>['processes']) =>
  processes.map(({ requests: [request] }) => request);

it('some requests run at once, as many wait as are allowed, and more are refused without a process', async () => {
  const { processes, all } = limited();
  const names = Array.from({ length: maxRunning + maxWaiting }, (_, index) => `${index}`);
  const asked = names.map((name) => all.ask(name));
  expect(await all.ask('one too many')).toMatchObject({ kind: 'busy' });
  expect(processes).toHaveLength(maxRunning);
  for (const [index] of names.entries()) processes[index]?.emit('message', `reply ${index}`);
  expect(await Promise.all(asked)).toEqual(
    names.map((name) => ({ kind: 'answered', reply: `reply ${name}` })),
  );
  expect(requests(processes)).toEqual(names);
});

it('the time of a request begins with its process', async () => {
  const { clock, processes, all } = limited();
  const asked = ['first', 'second', 'third'].map((name) => all.ask(name));
  await clock.advance(1000);
  expect(await Promise.all(asked.slice(0, 2))).toMatchObject([{ kind: 'timed-out' }, { kind: 'timed-out' }]);
  await clock.advance(999);
  processes[2]?.emit('message', 'in time');
  expect(await asked[2]).toEqual({ kind: 'answered', reply: 'in time' });
});

it('a request that waits is canceled without a process, and its place is free', async () => {
  const { processes, all } = limited();
  const cancel = new AbortController();
  const first = all.ask('first');
  void all.ask('second');
  const third = expect(all.ask('third', cancel.signal)).rejects.toMatchObject(canceled);
  const fourth = all.ask('fourth');
  cancel.abort();
  await third;
  processes[0]?.emit('message', 'reply');
  await first;
  processes[2]?.emit('message', 'next');
  expect(await fourth).toEqual({ kind: 'answered', reply: 'next' });
  expect(requests(processes)).toEqual(['first', 'second', 'fourth']);
});

it('at the end no request that waits is started', async () => {
  const { processes, all } = limited();
  void all.ask('first');
  void all.ask('second');
  const third = expect(all.ask('third')).rejects.toMatchObject(canceled);
  all.endAll();
  await third;
  processes[0]?.emit('exit', 15);
  expect(requests(processes)).toEqual(['first', 'second']);
});
