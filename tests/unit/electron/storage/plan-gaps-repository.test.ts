import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openUserData } from '../../../../electron/storage/open-user-data';
import { createSqlitePlanGaps } from '../../../../electron/storage/repositories/sqlite-plan-gaps';
import { type Database, loadSqlite } from '../../../../electron/storage/sqlite';

let folder = '';
let database: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-gaps-'));
  const opened = openUserData(await loadSqlite(), folder, new Date(0));
  if (!opened.database) throw opened.error;
  database = opened.database;
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

it('Gaps of a plan are stored by application with the time of the first refusal, until they are forgotten', async () => {
  const gaps = createSqlitePlanGaps(database);
  await gaps.add('a', { group: 'specifications', since: 5 });
  await gaps.add('a', { group: 'datasheet', since: 3 });
  await gaps.add('a', { group: 'specifications', since: 9 });
  await gaps.add('b', { group: 'similarParts', since: 1 });
  expect(await gaps.gaps('a')).toEqual([
    { group: 'datasheet', since: 3 },
    { group: 'specifications', since: 5 },
  ]);
  await gaps.forget('a');
  expect(await gaps.gaps('a')).toEqual([]);
  expect(await gaps.gaps('b')).toEqual([{ group: 'similarParts', since: 1 }]);
});

it('A gap that another version of the app has stored is left alone', async () => {
  database.exec(`INSERT INTO plan_gap (application, lacking, since) VALUES ('a', 'holograms', 1)`);
  expect(await createSqlitePlanGaps(database).gaps('a')).toEqual([]);
});
