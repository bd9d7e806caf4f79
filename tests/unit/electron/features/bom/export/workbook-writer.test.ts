import { describe, expect, it } from 'vitest';
import type { WorkbookReply } from '../../../../../../electron/features/bom/export/workbook-message';
import { createWorkbookWriter } from '../../../../../../electron/features/bom/export/workbook-writer';
import type { ExportTable } from '../../../../../../electron/shared/domain/bom/export/export-table';
import { createFakeClock } from '../../../../fake-clock';
import { createFakeFork, FakeProcess } from '../fake-process';

const table = { headerRows: 1, width: 1, rows: [{ original: ['MPN'], added: [] }] };

function setUp() {
  const clock = createFakeClock();
  const { processes, fork } = createFakeFork<ExportTable, WorkbookReply>();
  const writer = createWorkbookWriter(fork, clock);
  const writing = writer.write(table);
  const child = processes[0] ?? new FakeProcess<ExportTable>();
  return { clock, child, writer, writing };
}

const failure = (fileProblem: string) => ({ failure: { code: 'file-not-written', fileProblem } });

describe('writing a workbook in its process', () => {
  it('sends the table, returns the bytes and ends the process', async () => {
    const { child, writing } = setUp();
    child.emit('message', { ok: true, bytes: Uint8Array.of(80, 75) });
    expect([...(await writing)]).toEqual([80, 75]);
    expect(child.requests).toEqual([table]);
    expect(child.kills).toBe(1);
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
    expect(child.kills).toBe(1);
  });

  it('ends with the app', async () => {
    const { child, writer, writing } = setUp();
    writer.endAll();
    expect(child.kills).toBe(1);
    child.emit('exit', 0);
    await expect(writing).rejects.toMatchObject(failure('other'));
  });
});
