import { inTransaction } from './open-database';
import type { Database, Row } from './sqlite';

const columnsOf = (database: Database, table: string) =>
  database
    .prepare(`PRAGMA table_info("${table}")`)
    .all()
    .map(({ name }) => String(name));

/** What can be read of the rows that `sql` selects, up to the first one that cannot. */
function* readable(damaged: Database, sql: string): Generator<Row> {
  try {
    for (const row of damaged.prepare(sql).iterate()) yield row;
  } catch {
    // What lies beyond the damage may be reached from the other end.
  }
}

/** Copies what can be read of one table, from its first row on and from its last row back. */
function copyTable(damaged: Database, target: Database, table: string): number {
  const known = new Set(columnsOf(target, table));
  const columns = columnsOf(damaged, table).filter((column) => known.has(column));
  if (columns.length === 0) return 0;
  const names = columns.map((column) => `"${column}"`).join(', ');
  const insert = target.prepare(
    `INSERT OR IGNORE INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  let copied = 0;
  for (const direction of ['ASC', 'DESC']) {
    const sql = `SELECT ${names} FROM "${table}" NOT INDEXED ORDER BY rowid ${direction}`;
    for (const row of readable(damaged, sql)) {
      try {
        copied += Number(insert.run(...columns.map((column) => row[column] ?? null)).changes);
      } catch {
        // A damaged value that the table does not accept.
      }
    }
  }
  return copied;
}

/** Copies into `target`, which is new, what can be read of the tables of a damaged database; returns how many rows. */
export function recoverRows(damaged: Database, target: Database): number {
  const tables = target
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .all();
  let copied = 0;
  inTransaction(target, () => {
    for (const { name } of tables) {
      try {
        copied += copyTable(damaged, target, String(name));
      } catch {
        // Not even its columns can be read.
      }
    }
  });
  return copied;
}
