import type { StoredIn } from '../contract/connection';

/** A place for one secret text. Each call throws a FailureError: keychain-unavailable, keychain-locked, keychain-failed. */
export interface SecretStore {
  readonly storedIn: StoredIn;
  /** The text, or null where there is none, or where a locked keychain says nothing. */
  read(): Promise<string | null>;
  write(secret: string): Promise<void>;
  remove(): Promise<void>;
}
