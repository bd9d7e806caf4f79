import { FailureError } from '../../core/failure-error';
import { cancelled } from '../../core/wait';
import type { Credentials } from '../../shared/contract/connection';
import { type ConnectionRecord, noConnection, type RecordStore } from './connection-record';
import { entryText, parseEntry } from './keychain/keychain-entry';
import type { SecretStore } from './keychain/secret-store';

/**
 * The credentials across restarts: the secret in the keychain, and beside it a record that one was saved. The two lie in
 * different places, so that the app may be ended between them at any moment: the record is marked before the entry is
 * touched, and the next start sets right what is marked.
 */
export interface StoredCredentials {
  /** Null where none are stored. Throws the keychain's failure. Nothing is written any more once `signal` is aborted. */
  load(signal?: AbortSignal): Promise<Credentials | null>;
  /** Stores all of it or nothing. Throws the keychain's failure or `settings-not-saved`. */
  save(credentials: Credentials, savedAt: string, signal?: AbortSignal): Promise<void>;
  /** Removes the entry, if one was saved. Throws the keychain's failure, and then nothing has changed. */
  forget(): Promise<void>;
  /** Forgets that there is an entry, which stays where it is: for a keychain that cannot be reached. */
  leaveBehind(): void;
  /** Notes which program keeps the entry. Throws `settings-not-saved`. */
  recordProvider(): Promise<void>;
}

/** Whether a keychain that failed so has no entry of ours, or is not there at all. */
function nothingThere(error: unknown): boolean {
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

  /** The entry's text; null where it was not certain that there is one, and there is none. */
  async function read(signal?: AbortSignal): Promise<string | null> {
    try {
      return await keychain.read(signal);
    } catch (error) {
      if (record.read().source === 'nexar' || !nothingThere(error)) throw error;
      return null;
    }
  }

  /** Once `signal` is aborted the record belongs to what called this off, and is left alone. */
  async function remove(signal?: AbortSignal): Promise<void> {
    const before = record.read();
    // First, and not only after it: a record that cannot be written must not outlive its entry.
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

  /** What is left of a save that was called off goes in silence; the end of a removal that was cut short is told. */
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
      // The entry is the truth: the app may have been ended between writing it and writing the record.
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
        // A write that was called off may have arrived. Of a rotation either secret is good, and the entry tells which.
        const clear = before.source === 'nexar' || nothingThere(error);
        record.write({ ...before, entry: clear ? 'known' : 'unwanted' });
        throw error;
      }
      record.write(recordOf(credentials, savedAt));
    },
    async forget() {
      if (record.read().source === 'nexar' || record.read().entry !== 'known') await remove();
      record.write(noConnection);
    },
    leaveBehind: () => record.write(noConnection),
    async recordProvider() {
      const storedIn = await keychain.detectProvider();
      const present = record.read();
      // Disconnected meanwhile, or known already.
      if (present.source !== 'nexar' || present.storedIn === storedIn) return;
      record.write({ ...present, storedIn });
    },
  };
}
