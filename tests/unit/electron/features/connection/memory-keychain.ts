import { FailureError } from '../../../../../electron/core/failure-error';
import type { SecretStore } from '../../../../../electron/features/connection/keychain/secret-store';

export interface MemoryKeychain extends SecretStore {
  entry(): string | null;
}

/** A keychain that never fails. */
export function createMemoryKeychain(entry: string | null = null): MemoryKeychain {
  return {
    storedIn: 'secret-service',
    detectProvider: async () => 'secret-service',
    entry: () => entry,
    async read() {
      if (entry === null) throw new FailureError('keychain-entry-missing', 'nothing there');
      return entry;
    },
    write: async (secret) => {
      entry = secret;
    },
    remove: async () => {
      entry = null;
    },
  };
}
