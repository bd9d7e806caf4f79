// Times the ledger in main, on a file of its own, once the start is over; writes the figures (ms) to a file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger } from '../../../electron/features/spending/ledger';
import { inTransaction } from '../../../electron/storage/open-database';
import { openUserData } from '../../../electron/storage/open-user-data';
import { createDurableSpending } from '../../../electron/storage/repositories/durable-spending';
import { createMemorySpending } from '../../../electron/storage/repositories/memory-spending';
import { createSqliteSpending } from '../../../electron/storage/repositories/sqlite-spending';
import { loadSqlite, type Sqlite } from '../../../electron/storage/sqlite';

/** A year of a plan of 2,000 parts a month, at a few parts a search. */
const lines = 10_000;
const searches = 100;
const startMs = 3000;

function open(sqlite: Sqlite, folder: string) {
  const { database, error } = openUserData(sqlite, folder, new Date());
  if (!database) throw error;
  return database;
}

async function fill(sqlite: Sqlite, folder: string): Promise<void> {
  const database = open(sqlite, folder);
  const book = createSqliteSpending(database);
  inTransaction(database, () => {
    for (let at = 0; at < lines; at += 1)
      void book.add({ application: 'a', at, kind: 'search', text: `LM358 ${at}`, parts: 1 });
  });
  await book.setPlan('a', { kind: 'lifetime', parts: 1_000_000 });
  database.close();
}

async function measure(runs: number): Promise<{ open: number[]; book: number[] }> {
  const sqlite = await loadSqlite();
  const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
  await fill(sqlite, folder);
  const figures = { open: [] as number[], book: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    const database = open(sqlite, folder);
    const disk = createSqliteSpending(database);
    await disk.spent('a', 0);
    figures.open.push(performance.now() - begun);
    const book = createDurableSpending({
      onDisk: async () => disk,
      inMemory: createMemorySpending(),
      onWritten: () => undefined,
    });
    const ledger = createLedger('a', {
      book,
      now: Date.now,
      // With a floor the count is read before each search.
      settings: () => ({ askAboveParts: 25, askBelowLeft: 1 }),
      confirm: async () => false,
      redactSecrets: (text) => text,
      onChanged: () => undefined,
    });
    const from = performance.now();
    for (let search = 0; search < searches; search += 1) {
      const reservation = await ledger.reserve({ kind: 'search', text: 'LM358' }, 10);
      await reservation.settle(10);
    }
    figures.book.push((performance.now() - from) / searches);
    database.close();
  }
  rmSync(folder, { recursive: true });
  return figures;
}

const { BENCH_STORE: file, BENCH_RUNS: runs } = process.env;
if (file)
  setTimeout(
    () => void measure(Number(runs)).then((figures) => writeFileSync(file, JSON.stringify(figures))),
    startMs,
  );
