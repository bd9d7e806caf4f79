import { deflateSync, inflateSync } from 'node:zlib';
import { maxBoms } from '../../shared/contract/constants/bom-limits';
import { inTransaction } from '../open-database';
import type { Database, Row } from '../sqlite';
import type { BomLineRecord, BomRecord, BomRepository } from './bom-repository';

/** More than a file that can be read holds. */
const maxTableBytes = 256 * 1024 * 1024;

const columns = 'id, name, settings, origin, job, problems, created_at, changed_at';

/** Undefined where it is no JSON: its reader puts a default in its place. */
function parsed(text: unknown): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

const jsonOrNull = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value));

const recordOf = (row: Row): BomRecord => ({
  id: String(row.id),
  name: String(row.name),
  settings: parsed(row.settings),
  origin: parsed(row.origin),
  job: parsed(row.job ?? null),
  problems: Number(row.problems),
  createdAt: Number(row.created_at),
  changedAt: Number(row.changed_at),
});

const valuesOf = ({ id, name, settings, origin, job, problems, createdAt, changedAt }: BomRecord) => [
  id,
  name,
  JSON.stringify(settings ?? null),
  JSON.stringify(origin ?? null),
  jsonOrNull(job),
  problems,
  createdAt,
  changedAt,
];

function tableOf(body: unknown): unknown {
  try {
    const bytes = inflateSync(body as Uint8Array, { maxOutputLength: maxTableBytes });
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}

export function createSqliteBoms(database: Database): BomRepository {
  const all = database.prepare(
    `SELECT ${columns}, (SELECT COUNT(*) FROM bom_line WHERE bom = bom.id) AS lines FROM bom
     WHERE deleted_at IS NULL ORDER BY changed_at DESC, rowid DESC LIMIT ${maxBoms}`,
  );
  const count = database.prepare('SELECT COUNT(*) AS boms FROM bom WHERE deleted_at IS NULL');
  const pragma = (name: string) => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
  const byId = database.prepare(`SELECT ${columns} FROM bom WHERE id = ? AND deleted_at IS NULL`);
  const linesOf = database.prepare(
    'SELECT id, position, read, edits, choice, outcome, alternates FROM bom_line WHERE bom = ? ORDER BY position, id',
  );
  const bodyOf = database.prepare('SELECT body FROM bom_table WHERE bom = ?');
  const insert = database.prepare(`INSERT INTO bom (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const update = database.prepare(
    `UPDATE bom SET name = ?, settings = ?, origin = ?, job = ?, problems = ?, created_at = ?, changed_at = ?
     WHERE id = ?`,
  );
  const putLine = database.prepare(
    `INSERT INTO bom_line (bom, id, position, read, edits, choice, outcome, alternates)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET position = excluded.position, read = excluded.read, edits = excluded.edits,
     choice = excluded.choice, outcome = excluded.outcome, alternates = excluded.alternates`,
  );
  const removeLine = database.prepare('DELETE FROM bom_line WHERE bom = ? AND id = ?');
  const putBody = database.prepare(
    'INSERT INTO bom_table (bom, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body',
  );
  const setDeleted = database.prepare('UPDATE bom SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL');
  const unsetDeleted = database.prepare(
    'UPDATE bom SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL',
  );
  const purge = database.prepare('DELETE FROM bom WHERE deleted_at <= ?');

  function putLines(bom: string, lines: readonly BomLineRecord[]): void {
    for (const { id, position, read, edits, choice, outcome, alternates } of lines)
      putLine.run(
        bom,
        id,
        position,
        JSON.stringify(read ?? null),
        jsonOrNull(edits),
        jsonOrNull(choice),
        jsonOrNull(outcome),
        jsonOrNull(alternates),
      );
  }

  const putTable = (bom: string, table: unknown) =>
    putBody.run(bom, deflateSync(JSON.stringify(table ?? null), { level: 1 }));

  return {
    usage: async () => ({
      boms: Number(count.get()?.boms),
      bytes: (pragma('page_count') - pragma('freelist_count')) * pragma('page_size'),
    }),
    list: async () => all.all().map((row) => ({ ...recordOf(row), lines: Number(row.lines) })),
    async find(id) {
      const row = byId.get(id);
      return row ? recordOf(row) : null;
    },
    lines: async (id) =>
      linesOf.all(id).map((row) => ({
        id: Number(row.id),
        position: Number(row.position),
        read: parsed(row.read),
        edits: parsed(row.edits),
        choice: parsed(row.choice),
        outcome: parsed(row.outcome),
        alternates: parsed(row.alternates),
      })),
    async table(id) {
      const row = bodyOf.get(id);
      return row ? tableOf(row.body) : null;
    },
    async add(record, lines, table) {
      inTransaction(database, () => {
        insert.run(...valuesOf(record));
        putLines(record.id, lines);
        putTable(record.id, table);
      });
    },
    async change({ record, lines, removedLines, table }) {
      inTransaction(database, () => {
        const [id = '', ...values] = valuesOf(record);
        update.run(...values, id);
        for (const line of removedLines) removeLine.run(id, line);
        putLines(record.id, lines);
        if (table !== undefined) putTable(record.id, table);
      });
    },
    markDeleted: async (id, at) => Number(setDeleted.run(at, id).changes) > 0,
    restore: async (id) => Number(unsetDeleted.run(id).changes) > 0,
    async purge(until) {
      purge.run(until);
    },
  };
}
