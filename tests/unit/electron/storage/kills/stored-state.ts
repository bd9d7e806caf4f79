import { openUserData } from '../../../../../electron/storage/open-user-data';
import { createSqliteHistory } from '../../../../../electron/storage/repositories/sqlite-history';
import { createSqliteSpending } from '../../../../../electron/storage/repositories/sqlite-spending';
import { openSettingsDocument } from '../../../../../electron/storage/settings-document';
import type { Sqlite } from '../../../../../electron/storage/sqlite';

/** What the program writes, as it lies in the folder. */
export interface StoredState {
  readonly spent: number;
  readonly uncertain: number;
  readonly recent: readonly string[];
  readonly view: unknown;
  readonly settings: unknown;
}

export const application = 'a';
const limit = 3;

export const nothingStored: StoredState = {
  spent: 0,
  uncertain: 0,
  recent: [],
  view: undefined,
  settings: undefined,
};

/** One write after the other, over and over. Each has its number in it, so that a mix of two is noticed. */
export const writes = ['reserve', 'settle', 'remember', 'arrange', 'set'] as const;
export type Write = (typeof writes)[number];

export const maxParts = 10;
export const partsOf = (round: number) => 1 + (round % 7);
/** Long enough for several pages of the database. */
export const textOf = (round: number) => `search ${round} `.padEnd(200, '.');
export const viewOf = (round: number) => ({ columnWidths: { mpn: 100 + round }, note: textOf(round) });

/** The state after one write of `round`. */
export function after(state: StoredState, write: Write, round: number): StoredState {
  const { spent, uncertain, recent } = state;
  switch (write) {
    case 'reserve':
      return { ...state, spent: spent + maxParts, uncertain: uncertain + maxParts };
    case 'settle':
      return { ...state, spent: spent - maxParts + partsOf(round), uncertain: uncertain - maxParts };
    case 'remember':
      return { ...state, recent: [textOf(round), ...recent].slice(0, limit) };
    case 'arrange':
      return { ...state, view: viewOf(round) };
    case 'set':
      return { ...state, settings: textOf(round) };
  }
}

/** What is stored, and what SQLite's full check says of it. */
export async function readStored(sqlite: Sqlite, folder: string): Promise<StoredState & { check: unknown }> {
  const { database, damagedBackup, error } = openUserData(sqlite, folder, new Date());
  if (!database || damagedBackup !== null) throw error;
  const history = createSqliteHistory(database);
  const { parts, uncertain } = await createSqliteSpending(database).spent(application, 0);
  const { stored, corruptBackup } = openSettingsDocument(folder, new Date());
  if (corruptBackup !== null) throw new Error('The settings file is damaged');
  const check = database.prepare('PRAGMA integrity_check').all();
  const state = { spent: parts, uncertain, recent: await history.recent(limit), view: await history.view() };
  database.close();
  return { ...state, settings: stored?.note, check: check.map((row) => row.integrity_check).join('\n') };
}
