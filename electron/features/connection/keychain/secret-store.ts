import type { StoredIn } from '../../../shared/contract/connection';

/** Storage for one secret text. Each call throws a FailureError with a `keychain-…` code, or `cancelled` on abort. */
export interface SecretStore {
  /** Its name until `detectProvider` knows more. */
  readonly storedIn: StoredIn;
  /** Which program stores it. Never rejects. */
  detectProvider(): Promise<StoredIn>;
  /** The text; throws `keychain-entry-missing` if there is none. */
  read(signal?: AbortSignal): Promise<string>;
  write(secret: string, signal?: AbortSignal): Promise<void>;
  /** Succeeds even if there is nothing to remove. */
  remove(signal?: AbortSignal): Promise<void>;
}
