// A program that writes to the ledger, the history, the settings and a BOM in `folder` until it is killed, from `round` on.
import { writeSync } from 'node:fs';
import { backUpWeekly } from '../../../../../electron/storage/back-up';
import { openUserData, userDataPath } from '../../../../../electron/storage/open-user-data';
import { createSqliteBoms } from '../../../../../electron/storage/repositories/sqlite-boms';
import { createSqliteHistory } from '../../../../../electron/storage/repositories/sqlite-history';
import { createSqliteSpending } from '../../../../../electron/storage/repositories/sqlite-spending';
import { openSettingsDocument } from '../../../../../electron/storage/settings-document';
import { loadSqlite } from '../../../../../electron/storage/sqlite';
import {
  application,
  bomId,
  bomLines,
  bomRecord,
  maxParts,
  partsOf,
  textOf,
  viewOf,
  writes,
} from './stored-state';

const [folder = '', firstRound = '0'] = process.argv.slice(2);
const { database, error } = openUserData(await loadSqlite(), folder, new Date());
if (!database) throw error;
const book = createSqliteSpending(database);
const history = createSqliteHistory(database);
const boms = createSqliteBoms(database);
const document = openSettingsDocument(folder, new Date());
const line = (text: string) => void writeSync(1, `${text}\n`);

if (!(await boms.find(bomId))) await boms.add(bomRecord(0), bomLines(0), { rows: [] });
line('ready');
for (let round = Number(firstRound); ; round += 1) {
  const text = textOf(round);
  const entry = { application, at: round, kind: 'search', text, parts: maxParts } as const;
  const reservation = await book.reserve(entry);
  line(writes[0]);
  await reservation.settle(partsOf(round));
  line(writes[1]);
  await history.add({ text, at: round, hits: round, parts: partsOf(round) });
  line(writes[2]);
  await history.setView(viewOf(round));
  line(writes[3]);
  document.save({ version: 1, note: text });
  line(writes[4]);
  await boms.change({ record: bomRecord(round), lines: bomLines(round), removedLines: [] });
  line(writes[5]);
  // A kill may also come in the middle of a backup.
  if (round % 20 === 0) backUpWeekly(database, userDataPath(folder), Number.MAX_SAFE_INTEGER);
}
