import { FailureError } from '../../electron/core/failure-error';
import type { SecretStore } from '../../electron/features/connection/keychain/secret-store';
import type { StoredIn } from '../../electron/shared/contract/connection';

/** A keychain in memory. */
export interface MemoryKeychain extends SecretStore {
  entry(): string | null;
  /** Fails every call with `failure` from now on; null ends that. */
  fail(failure: FailureError | null): void;
}

export function createMemoryKeychain(
  secret: string | null = null,
  provider: StoredIn = 'secret-service',
): MemoryKeychain {
  let entry = secret;
  let failure: FailureError | null = null;
  const check = () => {
    if (failure) throw failure;
  };
  return {
    storedIn: 'secret-service',
    detectProvider: async () => provider,
    entry: () => entry,
    async read() {
      check();
      if (entry === null) throw new FailureError('keychain-entry-missing', 'The keychain has no entry');
      return entry;
    },
    async write(next) {
      check();
      entry = next;
    },
    async remove() {
      check();
      entry = null;
    },
    fail(next) {
      failure = next;
    },
  };
}
