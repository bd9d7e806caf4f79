import type { StoredIn } from '../../../shared/contract/connection';

/** What keytar cannot tell of a keychain. None of them rejects. */
export interface KeychainQuestions {
  /** The program that keeps the secrets; the system's own name for its keychain where it cannot be told. */
  detectProvider(): Promise<StoredIn>;
  /** Whether what is stored by default is locked away; null where it cannot be told. */
  isLocked(): Promise<boolean | null>;
  /** Whether a person may be in front of its prompt now; false where nobody can be asked, and where it does not answer. */
  mayAsk(): Promise<boolean>;
}
