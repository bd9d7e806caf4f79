import type { StoredIn } from '../../../shared/contract/connection';

/** What keytar cannot tell about a keychain. No method rejects. */
export interface KeychainProbe {
  /** The program that stores the secrets; the system's name for its keychain if that is unknown. */
  detectProvider(): Promise<StoredIn>;
  /** Whether the default keychain is locked; null if that is unknown. */
  isLocked(): Promise<boolean | null>;
  /** Whether the keychain may be showing a prompt now; false if it cannot prompt or does not answer. */
  canPrompt(): Promise<boolean>;
}
