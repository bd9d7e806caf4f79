import { createHash } from 'node:crypto';
import { app } from 'electron';
import type { Clock } from '../core/clock';
import type { Logger } from '../logging/logger';
import { loadSqlite } from '../storage/sqlite';
import { createUserDataStore } from '../storage/user-data-store';

/** Opening takes main some 30 ms, for which the page would wait while it becomes live. */
const openDelayMs = 500;

/** Where `user-data.db` is, and how an application is named in it. */
export function createUserData(clock: Clock, log: Logger) {
  const folder = app.getPath('userData');
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
  return {
    folder,
    store,
    openDelayMs,
    hash: (text: string) => createHash('sha256').update(text).digest('hex'),
  };
}
