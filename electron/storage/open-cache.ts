import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheMigrations } from './cache-migrations';
import { filesOf, openDatabase } from './open-database';
import type { Database, Sqlite } from './sqlite';
import { isDamage, NewerFile } from './store-problem';

export const cachePath = (folder: string) => join(folder, 'cache.db');

/**
 * SECURITY: what is deleted is overwritten, and the free pages can be given back in slices. The second has to be set
 * before the first table is made.
 */
const pragmas = 'PRAGMA secure_delete = ON; PRAGMA auto_vacuum = INCREMENTAL;';

interface OpenedCache {
  readonly database: Database;
  /** Why a file that could not be read was replaced by an empty one; null if none was. */
  readonly replaced: unknown;
}

/** Deletes the file, with what lies beside it, and opens an empty one. Throws the system's and SQLite's errors. */
export function replaceCache(sqlite: Sqlite, folder: string): Database {
  for (const file of filesOf(cachePath(folder))) rmSync(file, { force: true });
  return openDatabase(sqlite, cachePath(folder), cacheMigrations, { pragmas, unchecked: true });
}

/**
 * Opens `cache.db`. The cache can be rebuilt, so a damaged or newer file is replaced by an empty one. Throws the system's
 * and SQLite's other errors.
 */
export function openCache(sqlite: Sqlite, folder: string): OpenedCache {
  try {
    const database = openDatabase(sqlite, cachePath(folder), cacheMigrations, { pragmas, unchecked: true });
    return { database, replaced: null };
  } catch (error) {
    if (!isDamage(error) && !(error instanceof NewerFile)) throw error;
    return { database: replaceCache(sqlite, folder), replaced: error };
  }
}
