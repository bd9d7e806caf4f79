import type { StoredIn } from '../contract/connection';

/** What is remembered of the connection outside the keychain: nothing of it is secret. */
export interface ConnectionRecord {
  readonly source: 'none' | 'nexar' | 'sample';
  readonly clientId: string | null;
  readonly savedAt: string | null;
  readonly storedIn: StoredIn | null;
}

export const noConnection: ConnectionRecord = {
  source: 'none',
  clientId: null,
  savedAt: null,
  storedIn: null,
};

/** Where the record lies; the settings file in the app, memory in tests. */
export interface RecordStore {
  read(): ConnectionRecord;
  write(record: ConnectionRecord): void;
}
