import { describe, expect, it } from 'vitest';
import { createBomReader } from '../../../../../../electron/features/bom/reading/bom-reader';
import { readFile } from '../../../../../../electron/features/bom/reading/read-file';
import { maxReadingMs } from '../../../../../../electron/features/bom/reading/reading-limits';
import type {
  ReadingReply,
  ReadingRequest,
} from '../../../../../../electron/features/bom/reading/reading-message';
import { maxFileBytes } from '../../../../../../electron/shared/contract/constants/bom-limits';
import { createFakeClock } from '../../../../fake-clock';
import { newBom, readLine } from '../bom-builders';
import { createFakeFork } from '../fake-process';

const bytes = new TextEncoder().encode('Reference,Qty,MPN\nR1,1,RC0402FR-0710KL\n');

function reading() {
  const clock = createFakeClock();
  const { processes, fork } = createFakeFork<ReadingRequest, ReadingReply>();
  return { clock, processes, reader: createBomReader(fork, clock) };
}

const unreadable = (reason: string) => ({ failure: { code: 'bom-unreadable', unreadable: reason } });

describe('the reading of a BOM in a process of its own', () => {
  it('sends the file and its options, and ends the process with the answer', async () => {
    const { clock, processes, reader } = reading();
    const read = reader.readBomFile(bytes, 'a.csv', { headerRow: 1 });
    const [child] = processes;
    expect(child?.requests).toEqual([{ bytes, name: 'a.csv', options: { headerRow: 1 } }]);
    const answer = readFile({ bytes, name: 'a.csv', options: {} });
    child?.emit('message', { ok: true, reading: answer });
    expect(await read).toBe(answer);
    expect([child?.kills, clock.pending()]).toEqual([1, 0]);
  });

  it('has a BOM of the app parsed there, too', async () => {
    const { processes, reader } = reading();
    const filed = { document: newBom([]), table: { rows: [] } };
    const read = reader.readFiledBom(bytes);
    expect(processes[0]?.requests).toEqual([{ filedBom: bytes }]);
    processes[0]?.emit('message', { ok: true, bom: filed });
    expect(await read).toBe(filed);
    const damaged = reader.readFiledBom(bytes);
    processes[1]?.emit('message', { ok: false, reason: 'damaged', message: 'No JSON' });
    await expect(damaged).rejects.toMatchObject(unreadable('damaged'));
  });

  it('has the rows of a merged line read there, too', async () => {
    const { processes, reader } = reading();
    const { origin } = newBom([]);
    const rowsToRead = { origin, table: { rows: [['MPN'], ['A-1'], ['A-1']] }, rows: [1, 2] };
    const read = reader.readRows(rowsToRead);
    expect(processes[0]?.requests).toEqual([{ rowsToRead }]);
    const lines = [readLine()];
    processes[0]?.emit('message', { ok: true, lines });
    expect(await read).toBe(lines);
    const crashed = reader.readRows(rowsToRead);
    processes[1]?.emit('exit', 137);
    await expect(crashed).rejects.toMatchObject({ failure: { code: 'line-not-separated' } });
    const refused = reader.readRows(rowsToRead);
    processes[2]?.emit('message', { ok: false, reason: 'damaged', message: 'Too large' });
    await expect(refused).rejects.toMatchObject({ failure: { code: 'line-not-separated' } });
  });

  it('starts no process for a file above the limit', async () => {
    const { processes, reader } = reading();
    await expect(reader.readBomFile(new Uint8Array(maxFileBytes + 1), 'a.csv')).rejects.toMatchObject(
      unreadable('too-large'),
    );
    expect(processes).toHaveLength(0);
  });

  it('kills a process that has not answered in time', async () => {
    const { clock, processes, reader } = reading();
    const read = reader.readBomFile(bytes, null);
    const failed = expect(read).rejects.toMatchObject(unreadable('timed-out'));
    await clock.advance(maxReadingMs - 1);
    expect(processes[0]?.kills).toBe(0);
    await clock.advance(1);
    await failed;
    expect(processes[0]?.kills).toBe(1);
  });

  it.each([
    ['exits', 'exit', 137],
    ['has a fatal error', 'error', undefined],
  ])('says so when the process %s', async (_what, event, value) => {
    const { processes, reader } = reading();
    const read = reader.readBomFile(bytes, null);
    processes[0]?.emit(event, value);
    await expect(read).rejects.toMatchObject(unreadable('crashed'));
  });

  it('passes on why a file is not read', async () => {
    const { processes, reader } = reading();
    const read = reader.readBomFile(bytes, null);
    processes[0]?.emit('message', { ok: false, reason: 'encrypted', message: 'Password-protected' });
    await expect(read).rejects.toMatchObject(unreadable('encrypted'));
  });
});
