import type { Credentials } from '../contract/connection';
import { type ConnectionRecord, noConnection, type RecordStore } from './connection-record';
import { entryText, parseEntry } from './keychain-entry';
import type { SecretStore } from './secret-store';

/** The credentials across restarts: the secret in the keychain, and beside it a record that one was saved. */
export interface StoredCredentials {
  /** Throws the keychain's failure. */
  load(signal?: AbortSignal): Promise<Credentials>;
  /** Stores all of it or nothing. Throws the keychain's failure or `settings-not-saved`. */
  save(credentials: Credentials, savedAt: string, signal?: AbortSignal): Promise<void>;
  /** Removes the entry, if one was saved. Throws the keychain's failure, and then nothing has changed. */
  forget(): Promise<void>;
  /** Forgets that there is an entry, which stays where it is: for a keychain that cannot be reached. */
  leaveBehind(): void;
  /** Notes which program keeps the entry. Throws `settings-not-saved`. */
  noteKeeper(): Promise<void>;
}

export function createStoredCredentials(keychain: SecretStore, record: RecordStore): StoredCredentials {
  const recordOf = ({ clientId }: Credentials, savedAt: string): ConnectionRecord => ({
    source: 'nexar',
    clientId,
    savedAt,
    storedIn: keychain.storedIn,
  });
  return {
    async load(signal) {
      const { clientId, clientSecret, savedAt } = parseEntry(await keychain.read(signal));
      // The entry is the truth: the app may have been ended between writing it and writing the record.
      if (record.read().savedAt !== savedAt) record.write(recordOf({ clientId, clientSecret }, savedAt));
      return { clientId, clientSecret };
    },
    async save(credentials, savedAt, signal) {
      const before = record.read();
      await keychain.write(entryText(credentials, savedAt), signal);
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
    leaveBehind: () => record.write(noConnection),
    async noteKeeper() {
      const storedIn = await keychain.findKeeper();
      const present = record.read();
      // Disconnected meanwhile, or known already.
      if (present.source !== 'nexar' || present.storedIn === storedIn) return;
      record.write({ ...present, storedIn });
    },
  };
}
