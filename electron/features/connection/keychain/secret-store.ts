import type { StoredIn } from '../../../shared/contract/connection';

/** A place for one secret text. Each call throws a FailureError with a code of the keychain, or `cancelled` on abort. */
export interface SecretStore {
  /** Its name before more is known of it. */
  readonly storedIn: StoredIn;
  /** Which program keeps it. Never rejects. */
  detectProvider(): Promise<StoredIn>;
  /** The text; throws `keychain-entry-missing` where there is none. */
  read(signal?: AbortSignal): Promise<string>;
  write(secret: string, signal?: AbortSignal): Promise<void>;
  /** Also when there is nothing to remove. */
  remove(signal?: AbortSignal): Promise<void>;
}
