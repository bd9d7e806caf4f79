import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheMigrations } from './cache-migrations';
import { filesOf, openDatabase } from './open-database';
import type { Database, Sqlite } from './sqlite';
import { isDamage, NewerFile } from './store-problem';

export const cachePath = (folder: string) => join(folder, 'cache.db');

/**
 * SECURITY: what is deleted is overwritten, the free pages can be given back in slices, and what is sorted is in no other
 * file. The second has to be set before the first table is made.
 */
const pragmas = 'PRAGMA secure_delete = ON; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA temp_store = MEMORY;';

interface OpenedCache {
  readonly database: Database;
  /** Why a file that could not be read was replaced by an empty one; null if none was. */
  readonly replaced: unknown;
}

/** Deletes the file, with what lies beside it. Throws the system's errors. */
export function deleteCache(folder: string): void {
  for (const file of filesOf(cachePath(folder))) rmSync(file, { force: true });
}

/**
 * Opens `cache.db`. The cache can be rebuilt, so a damaged or newer file is replaced by an empty one. Throws the system's
 * and SQLite's other errors.
 */
export function openCache(sqlite: Sqlite, folder: string): OpenedCache {
  const open = () => openDatabase(sqlite, cachePath(folder), cacheMigrations, { pragmas, unchecked: true });
  try {
    return { database: open(), replaced: null };
  } catch (error) {
    if (!isDamage(error) && !(error instanceof NewerFile)) throw error;
    deleteCache(folder);
    return { database: open(), replaced: error };
  }
}
