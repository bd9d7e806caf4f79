import type { Credentials } from '../contract/connection';
import { FailureError } from '../contract/failure-error';
import { type ConnectionRecord, noConnection, type RecordStore } from './connection-record';
import { entryText, parseEntry } from './keychain-entry';
import type { SecretStore } from './secret-store';

/** The credentials across restarts: the secret in the keychain, and beside it a record that one was saved. */
export interface StoredCredentials {
  /** Throws the keychain's failure; an entry that was saved and is not shown counts as locked. */
  load(): Promise<Credentials>;
  /** Stores all of it or nothing. Throws the keychain's failure or `settings-not-saved`. */
  save(credentials: Credentials, savedAt: string): Promise<void>;
  /** Removes the entry, if one was saved. Throws the keychain's failure, and then nothing has changed. */
  forget(): Promise<void>;
}

export function createStoredCredentials(keychain: SecretStore, record: RecordStore): StoredCredentials {
  const recordOf = ({ clientId }: Credentials, savedAt: string): ConnectionRecord => ({
    source: 'nexar',
    clientId,
    savedAt,
    storedIn: keychain.storedIn,
  });
  return {
    async load() {
      const text = await keychain.read();
      if (text === null) throw new FailureError('keychain-locked', 'The keychain shows no entry of this app');
      const { clientId, clientSecret, savedAt } = parseEntry(text);
      // The entry is the truth: the app may have been ended between writing it and writing the record.
      if (record.read().savedAt !== savedAt) record.write(recordOf({ clientId, clientSecret }, savedAt));
      return { clientId, clientSecret };
    },
    async save(credentials, savedAt) {
      const before = record.read();
      await keychain.write(entryText(credentials, savedAt));
      try {
        record.write(recordOf(credentials, savedAt));
      } catch (error) {
        // No record would know of a first entry.
        if (before.source !== 'nexar') await keychain.remove();
        throw error;
      }
    },
    async forget() {
      if (record.read().source === 'nexar') await keychain.remove();
      record.write(noConnection);
    },
  };
}
