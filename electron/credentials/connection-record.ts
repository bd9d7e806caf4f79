import type { ConnectionStatus } from '../contract/connection';

/** What is remembered of the connection outside the keychain: nothing of it is secret. */
export type ConnectionRecord = Readonly<
  Pick<ConnectionStatus, 'source' | 'clientId' | 'savedAt' | 'storedIn'>
>;

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
