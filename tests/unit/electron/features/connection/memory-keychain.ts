import { FailureError } from '../../../../../electron/core/failure-error';
import type { SecretStore } from '../../../../../electron/features/connection/keychain/secret-store';

export interface MemoryKeychain extends SecretStore {
  held(): string | null;
}

/** A keychain that never fails. */
export function createMemoryKeychain(kept: string | null = null): MemoryKeychain {
  return {
    storedIn: 'secret-service',
    detectProvider: async () => 'secret-service',
    held: () => kept,
    async read() {
      if (kept === null) throw new FailureError('keychain-entry-missing', 'nothing there');
      return kept;
    },
    write: async (secret) => {
      kept = secret;
    },
    remove: async () => {
      kept = null;
    },
  };
}
