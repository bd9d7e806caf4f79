// Times the ledger and the cached answers in main, on files of its own, once the start is over; writes the figures (ms) to a file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../electron/core/clock';
import { answerFormat, decodeAnswer, encodeAnswer } from '../../../electron/features/lookup/stored-answer';
import { createLedger } from '../../../electron/features/spending/ledger';
import { readGraphqlAnswer } from '../../../electron/nexar/graphql/graphql-answer';
import type { FoundParts } from '../../../electron/nexar/parts/found-parts';
import { createPartSearch } from '../../../electron/nexar/parts/part-search';
import { createSampleNexar } from '../../../electron/sample/sample-nexar';
import { openCache } from '../../../electron/storage/open-cache';
import { inTransaction } from '../../../electron/storage/open-database';
import { openUserData } from '../../../electron/storage/open-user-data';
import { createDurableSpending } from '../../../electron/storage/repositories/durable-spending';
import { createMemorySpending } from '../../../electron/storage/repositories/memory-spending';
import { createSqliteAnswers } from '../../../electron/storage/repositories/sqlite-answers';
import { createSqliteSpending } from '../../../electron/storage/repositories/sqlite-spending';
import { loadSqlite, type Sqlite } from '../../../electron/storage/sqlite';

/** A year of a plan of 2,000 parts a month, at a few parts a search. */
const lines = 10_000;
const searches = 100;
/** Of ten parts each. */
const answers = 1000;
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

const market = { country: 'US', currency: 'USD' };

/** Ten parts of the sample, read as the app reads them. */
async function tenParts(): Promise<FoundParts> {
  const sample = createSampleNexar();
  const variables = { text: 'LM358', start: 0, limit: 10, ...market };
  const search = createPartSearch(
    {
      async send({ operationName, query }) {
        const body = JSON.stringify({ operationName, query, variables });
        const answer = await sample.fetch('https://bench.invalid/graphql', { method: 'POST', body });
        const read = readGraphqlAnswer(await answer.json());
        if (!read) throw new Error('The sample has no answer');
        return read;
      },
    },
    'nexar',
    Date.now,
  );
  return search.search(variables);
}

async function fillAnswers(sqlite: Sqlite, folder: string): Promise<void> {
  const found = await tenParts();
  const body = await encodeAnswer(found, (text) => text);
  const { database } = openCache(sqlite, folder);
  const rows = createSqliteAnswers(database);
  for (let at = 0; at < answers; at += 1) {
    const parts = found.parts.map(({ part: { id, mpn } }) => ({
      partId: `${id}-${at}`,
      mpn,
      plainMpn: mpn.toLowerCase(),
      words: '',
      row: '{}',
    }));
    const about = { application: 'a', key: `${at}`, kind: 'number', ...market, fetchedAt: Date.now() };
    rows.put({ ...about, complete: true, format: answerFormat, body }, parts);
  }
  database.close();
}

/** Opens the cached answers and reads one part, as after a restart. */
async function readOnePart(sqlite: Sqlite, folder: string, at: number): Promise<void> {
  const { database } = openCache(sqlite, folder);
  const period = { after: 0, until: Number.MAX_SAFE_INTEGER };
  const row = createSqliteAnswers(database).find('a', `${at}`, period);
  const found = row && (await decodeAnswer(row.format, row.body));
  database.close();
  if (!found?.parts[0]) throw new Error('The part is not cached');
}

async function measure(runs: number): Promise<{ open: number[]; book: number[]; part: number[] }> {
  const sqlite = await loadSqlite();
  const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
  await fill(sqlite, folder);
  await fillAnswers(sqlite, folder);
  const figures = { open: [] as number[], book: [] as number[], part: [] as number[] };
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
      clock: systemClock,
      // With a floor the count is read before each search.
      settings: () => ({ askAboveParts: 25, askBelowLeft: 1 }),
      confirm: async () => false,
      redactSecrets: (text) => text,
      onChanged: () => undefined,
      onFailed: () => undefined,
    });
    const from = performance.now();
    for (let search = 0; search < searches; search += 1) {
      const reservation = await ledger.reserve({ kind: 'search', text: 'LM358' }, 10);
      await reservation.settle(10);
    }
    figures.book.push((performance.now() - from) / searches);
    database.close();
    const opened = performance.now();
    await readOnePart(sqlite, folder, run);
    figures.part.push(performance.now() - opened);
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
