import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../../electron/core/clock';
import { createCacheFile } from '../../../../electron/storage/cache-file';
import type { AnswerRow, PartEntry } from '../../../../electron/storage/repositories/answer-rows';
import { createAnswerStore } from '../../../../electron/storage/repositories/answer-store';
import { loadSqlite } from '../../../../electron/storage/sqlite';

export const answer = (key: string, fetchedAt = 1000, more: Partial<AnswerRow> = {}): AnswerRow => ({
  ...{ application: 'a', key, kind: 'number', country: 'US', currency: 'USD' },
  ...{ fetchedAt, complete: true, format: 1, body: new TextEncoder().encode(`body of ${key}`) },
  ...more,
});

export const entry = (mpn: string): PartEntry => ({
  partId: `id of ${mpn}`,
  mpn,
  plainMpn: mpn.toLowerCase().replace(/[^a-z0-9]/g, ''),
  words: `a manufacturer description of ${mpn.toLowerCase()}`,
  row: `row of ${mpn}`,
});

/** A folder for `cache.db`, and stores of it that can be opened one after the other. */
export function answerBench() {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  const opened: unknown[] = [];
  const failures: unknown[] = [];
  const stores: ReturnType<typeof createAnswerStore>[] = [];
  const fileIn = (where: string) =>
    createCacheFile({
      folder: where,
      loadSqlite,
      onOpened: (_module, replaced) => opened.push(replaced),
      onFailed: (error) => failures.push(error),
    });
  return {
    path: join(folder, 'cache.db'),
    /** Why each opened file was replaced. */
    opened,
    failures,
    open(max?: number) {
      const store = createAnswerStore(fileIn(folder), systemClock, max);
      stores.push(store);
      return store;
    },
    /** A store in a folder that cannot be made. */
    openNowhere() {
      const store = createAnswerStore(fileIn(join(folder, 'none', 'such')), systemClock);
      stores.push(store);
      return store;
    },
    /** All bytes in the folder. */
    bytes: () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
    remove() {
      for (const store of stores) store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
