import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openCache } from '../../../../../electron/storage/open-cache';
import { loadSqlite, type Sqlite } from '../../../../../electron/storage/sqlite';
import { buildProgram, runUntilKilled } from '../../../../support/killed-program';
import { seededRandom } from '../../../../support/seeded-random';
import { stressCount } from '../../../../support/stress-count';
import { answerOf, partsOf } from './stored-answers';

const kills = stressCount('kills while the cache is written', { small: 20, full: 200 });
/** Some rounds of writes and deletions. */
const maxMs = 60;
const seed = 20_260_130;

/** What SQLite's checks say of the file, and the answers in it, the latest first. */
function readStored(sqlite: Sqlite, folder: string) {
  const { database, replaced } = openCache(sqlite, folder);
  const check = [
    ...database
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => row.integrity_check),
    ...database.prepare('PRAGMA foreign_key_check').all(),
  ];
  const answers = database.prepare('SELECT * FROM answer ORDER BY fetched_at DESC').all();
  const parts = database.prepare('SELECT * FROM part WHERE answer = ? ORDER BY id');
  const stored = answers.map(({ id, key, fetched_at, body }) => ({
    round: Number(fetched_at),
    key,
    body,
    mpns: parts.all(id ?? null).map(({ mpn }) => mpn),
  }));
  database.close();
  return { replaced, check, stored };
}

it('A kill while answers are stored and deleted leaves each of them whole or not at all', async () => {
  const program = await buildProgram(fileURLToPath(new URL('write-cache.ts', import.meta.url)));
  const folder = mkdtempSync(join(tmpdir(), 'cache-kills-'));
  const sqlite = await loadSqlite();
  const random = seededRandom(seed);
  let round = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const [ready, ...done] = await runUntilKilled(program, [folder, String(round)], random() * maxMs);
    expect(ready).toBe('ready');
    const { replaced, check, stored } = readStored(sqlite, folder);
    expect({ replaced, check }, `kill ${kill}`).toEqual({ replaced: null, check: ['ok'] });
    for (const { round: of, key, body, mpns } of stored) {
      expect(key).toBe(answerOf(of).key);
      expect(Buffer.compare(body as Uint8Array, answerOf(of).body)).toBe(0);
      expect(mpns).toEqual(partsOf(of).map(({ mpn }) => mpn));
    }
    // What was reported is there, and perhaps the one under way.
    const last = round + done.length - 1;
    if (done.length > 0) expect([last, last + 1]).toContain(stored[0]?.round);
    round += done.length + 1;
  }
  // Else no kill came between two writes.
  expect(round).toBeGreaterThan(5 * kills);
  rmSync(folder, { recursive: true });
  rmSync(dirname(program), { recursive: true });
});
