import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createWorkbookWriter } from '../../../../../../electron/features/bom/export/workbook-writer';
import { createFakeClock } from '../../../../fake-clock';

const table = { headerRows: 1, rows: [{ original: ['MPN'], added: [] }] };

function setUp() {
  const clock = createFakeClock();
  const child = Object.assign(new EventEmitter(), {
    received: [] as unknown[],
    isKilled: false,
    postMessage: (message: unknown) => void child.received.push(message),
    kill() {
      child.isKilled = true;
    },
  });
  const writing = createWorkbookWriter(() => child, clock)(table);
  return { clock, child, writing };
}

const failure = (fileProblem: string) => ({ failure: { code: 'file-not-written', fileProblem } });

describe('writing a workbook in its process', () => {
  it('sends the table, returns the bytes and ends the process', async () => {
    const { child, writing } = setUp();
    child.emit('message', { ok: true, bytes: Uint8Array.of(80, 75) });
    expect([...(await writing)]).toEqual([80, 75]);
    expect(child.received).toEqual([table]);
    expect(child.isKilled).toBe(true);
  });

  it('fails with the reason that the process names', async () => {
    const { child, writing } = setUp();
    child.emit('message', { ok: false, problem: 'beyond-excel', message: 'too wide' });
    await expect(writing).rejects.toMatchObject(failure('beyond-excel'));
  });

  it.each([
    ['crashes', 'error'],
    ['ends', 'exit'],
  ])('fails when the process %s', async (_how, event) => {
    const { child, writing } = setUp();
    child.emit(event, 1);
    await expect(writing).rejects.toMatchObject(failure('other'));
  });

  it('ends a process that does not answer', async () => {
    const { clock, child, writing } = setUp();
    const ended = expect(writing).rejects.toMatchObject(failure('other'));
    await clock.advance(60_000);
    await ended;
    expect(child.isKilled).toBe(true);
  });
});
