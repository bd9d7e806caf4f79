import { FailureError } from '../../core/failure-error';
import { cancelled } from '../../core/wait';
import type { Credentials } from '../../shared/contract/connection';
import { type ConnectionRecord, noConnection, type RecordStore } from './connection-record';
import { entryText, parseEntry } from './keychain/keychain-entry';
import type { SecretStore } from './keychain/secret-store';

/**
 * The credentials across restarts: the secret in the keychain, and a record in the settings file that there is one. The
 * app may be killed between writing the two, so the record is marked before the entry is touched, and the next start
 * repairs what is marked.
 */
export interface StoredCredentials {
  /** Null if none are stored. Throws the keychain's failure. After `signal` is aborted, nothing more is written. */
  load(signal?: AbortSignal): Promise<Credentials | null>;
  /** Stores everything or nothing. Throws the keychain's failure or `settings-not-saved`. */
  save(credentials: Credentials, savedAt: string, signal?: AbortSignal): Promise<void>;
  /** Removes the entry, if one was saved. Throws the keychain's failure; then nothing has changed. */
  forget(): Promise<void>;
  /** Forgets that there is an entry, which stays where it is: for a keychain that cannot be reached. */
  abandonEntry(): void;
  /** Notes which program keeps the entry. Throws `settings-not-saved`. */
  recordProvider(): Promise<void>;
}

/** Whether the failure means that the keychain has no entry of the app, or that there is no keychain. */
function hasNoEntry(error: unknown): boolean {
  if (!(error instanceof FailureError)) return false;
  return ['keychain-entry-missing', 'keychain-unavailable'].includes(error.failure.code);
}

export function createStoredCredentials(keychain: SecretStore, record: RecordStore): StoredCredentials {
  const recordOf = ({ clientId }: Credentials, savedAt: string): ConnectionRecord => ({
    source: 'nexar',
    clientId,
    savedAt,
    storedIn: keychain.storedIn,
    entry: 'known',
  });

  /** The entry's text; null if there is none and the record was not certain of one. */
  async function read(signal?: AbortSignal): Promise<string | null> {
    try {
      return await keychain.read(signal);
    } catch (error) {
      if (record.read().source === 'nexar' || !hasNoEntry(error)) throw error;
      return null;
    }
  }

  /** After `signal` is aborted, the record belongs to the change that aborted this, and is left as it is. */
  async function remove(signal?: AbortSignal): Promise<void> {
    const before = record.read();
    // Before the removal, too: a record that cannot be written must not outlive its entry.
    record.write({ ...before, entry: 'unwanted' });
    try {
      await keychain.remove(signal);
    } catch (error) {
      if (!signal?.aborted) record.write(before);
      throw error;
    }
    if (signal?.aborted) throw cancelled();
    record.write(before.source === 'nexar' ? noConnection : { ...before, entry: 'known' });
  }

  /** A failure to remove what an aborted save has left is ignored; one to finish an interrupted removal is thrown. */
  async function removeUnwanted(signal?: AbortSignal): Promise<void> {
    const { source } = record.read();
    try {
      await remove(signal);
    } catch (error) {
      if (source === 'nexar') throw error;
    }
  }

  return {
    async load(signal) {
      const { source, entry } = record.read();
      if (entry === 'unwanted') await removeUnwanted(signal);
      if (entry === 'unwanted' || (source !== 'nexar' && entry === 'known')) return null;
      const text = await read(signal);
      if (signal?.aborted) return null;
      if (text === null) {
        record.write({ ...record.read(), entry: 'known' });
        return null;
      }
      const { clientId, clientSecret, savedAt } = parseEntry(text);
      // The entry is the truth: the app may have been killed after writing it and before writing the record.
      if (record.read().savedAt !== savedAt || entry !== 'known') {
        record.write(recordOf({ clientId, clientSecret }, savedAt));
      }
      return { clientId, clientSecret };
    },
    async save(credentials, savedAt, signal) {
      const before = record.read();
      record.write({ ...before, entry: 'unsure' });
      try {
        await keychain.write(entryText(credentials, savedAt), signal);
      } catch (error) {
        // An aborted write may have arrived. After a rotation either secret works, and the entry tells which.
        const isCertain = before.source === 'nexar' || hasNoEntry(error);
        record.write({ ...before, entry: isCertain ? 'known' : 'unwanted' });
        throw error;
      }
      record.write(recordOf(credentials, savedAt));
    },
    async forget() {
      if (record.read().source === 'nexar' || record.read().entry !== 'known') await remove();
      record.write(noConnection);
    },
    abandonEntry: () => record.write(noConnection),
    async recordProvider() {
      const storedIn = await keychain.detectProvider();
      const present = record.read();
      // Disconnected in the meantime, or already recorded.
      if (present.source !== 'nexar' || present.storedIn === storedIn) return;
      record.write({ ...present, storedIn });
    },
  };
}
