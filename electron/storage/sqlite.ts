type SqlValue = string | number | bigint | null | Uint8Array;
export type Row = Readonly<Record<string, SqlValue>>;

interface Statement {
  run(...values: readonly SqlValue[]): {
    readonly changes: number | bigint;
    readonly lastInsertRowid: number | bigint;
  };
  get(...values: readonly SqlValue[]): Row | undefined;
  all(...values: readonly SqlValue[]): Row[];
  iterate(...values: readonly SqlValue[]): Iterable<Row>;
}

/** What the app uses of the API that `node:sqlite` and `@photostructure/sqlite` share. */
export interface Database {
  readonly isTransaction: boolean;
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface SqliteModule {
  readonly DatabaseSync: new (path: string, options?: { readonly readOnly?: boolean }) => Database;
}

export interface Sqlite extends SqliteModule {
  readonly name: 'node:sqlite' | '@photostructure/sqlite';
}

/**
 * The SQLite that is part of Electron. The stand-in of the tests has a Node without one; a package takes its place there,
 * which no release contains (docs/decisions/042-sqlite-and-the-ledger.md). Rejects where there is neither.
 */
export async function loadSqlite(): Promise<Sqlite> {
  const builtIn = process.getBuiltinModule('node:sqlite') as SqliteModule | undefined;
  if (builtIn) return { name: 'node:sqlite', DatabaseSync: builtIn.DatabaseSync };
  const { DatabaseSync }: SqliteModule = await import('@photostructure/sqlite');
  return { name: '@photostructure/sqlite', DatabaseSync };
}
