import { createHash } from 'node:crypto';
import { app } from 'electron';
import type { Clock } from '../core/clock';
import type { Logger } from '../logging/logger';
import type { BomPreferencesRepository } from '../storage/repositories/bom-preferences-repository';
import type { BomRepository } from '../storage/repositories/bom-repository';
import { createMemoryBomPreferences } from '../storage/repositories/memory-bom-preferences';
import { createMemoryBoms } from '../storage/repositories/memory-boms';
import { createSqliteBomPreferences } from '../storage/repositories/sqlite-bom-preferences';
import { createSqliteBoms } from '../storage/repositories/sqlite-boms';
import { loadSqlite } from '../storage/sqlite';
import { createUserDataStore } from '../storage/user-data-store';

/** Opening takes main some 30 ms, for which the page would wait while it becomes live. */
const openDelayMs = 500;

/** Where `user-data.db` is, and how an application is named in it. */
export function createUserData(clock: Clock, log: Logger) {
  const folder = app.getPath('userData');
  let storedBoms: BomRepository | null = null;
  let storedPreferences: BomPreferencesRepository | null = null;
  const store = createUserDataStore({
    folder,
    loadSqlite,
    clock,
    onOpened({ problem, damagedBackup, error }, module) {
      log.info('user data', { module, problem, damagedBackup });
      if (error !== null) log.error('user data not opened as it was', { error: String(error) });
    },
    onBackUpFailed: (error) => log.warn('user data not backed up', { error: String(error) }),
  });
  /** In memory where the file cannot be used. */
  const boms = async () => {
    const { database } = await store.open();
    storedBoms ??= database ? createSqliteBoms(database) : createMemoryBoms();
    return storedBoms;
  };
  const bomPreferences = async () => {
    const { database } = await store.open();
    storedPreferences ??= database ? createSqliteBomPreferences(database) : createMemoryBomPreferences();
    return storedPreferences;
  };
  return {
    folder,
    store,
    openDelayMs,
    boms,
    bomPreferences,
    hash: (text: string) => createHash('sha256').update(text).digest('hex'),
  };
}
