import { openUserData } from '../../../../../electron/storage/open-user-data';
import type { BomLineRecord, BomRecord } from '../../../../../electron/storage/repositories/bom-repository';
import { createSqliteBoms } from '../../../../../electron/storage/repositories/sqlite-boms';
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
  /** The round in which the BOM was edited last, in itself and in each of its lines. */
  readonly bom: readonly unknown[];
}

export const application = 'a';
const limit = 3;

export const nothingStored: StoredState = {
  spent: 0,
  uncertain: 0,
  recent: [],
  view: undefined,
  settings: undefined,
  bom: [0, 0, 0, 0],
};

/** One write after the other, over and over. Each has its number in it, so that a mix of two is noticed. */
export const writes = ['reserve', 'settle', 'remember', 'arrange', 'set', 'edit'] as const;
export type Write = (typeof writes)[number];

export const maxParts = 10;
export const partsOf = (round: number) => 1 + (round % 7);
/** Long enough for several pages of the database. */
export const textOf = (round: number) => `search ${round} `.padEnd(200, '.');
export const viewOf = (round: number) => ({ columnWidths: { mpn: 100 + round }, note: textOf(round) });

export const bomId = 'b';
/** Each edit changes all lines of the BOM and the BOM itself. */
export const bomRecord = (round: number): BomRecord => ({
  ...{ id: bomId, name: textOf(round), settings: {}, origin: {}, job: null, problems: 0 },
  createdAt: 0,
  changedAt: round,
});
export const bomLines = (round: number): BomLineRecord[] =>
  [1, 2, 3].map((id) => ({
    ...{ id, position: id, read: {}, choice: null, outcome: null, alternates: null },
    edits: { round, note: textOf(round) },
  }));
const roundOf = (edits: unknown) => Object(edits).round;

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
    case 'edit':
      return { ...state, bom: [round, round, round, round] };
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
  const boms = createSqliteBoms(database);
  const lines = await boms.lines(bomId);
  const bom = [(await boms.find(bomId))?.changedAt, ...lines.map(({ edits }) => roundOf(edits))];
  const check = database.prepare('PRAGMA integrity_check').all();
  const state = { spent: parts, uncertain, recent: await history.recent(limit), view: await history.view() };
  database.close();
  return { ...state, bom, settings: stored?.note, check: check.map((row) => row.integrity_check).join('\n') };
}
