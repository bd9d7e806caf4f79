import type { ErrorCode } from '../../electron/contract/failure';

type Remedy = 'connect' | 'settings' | 'portal';

const remedies: Partial<Record<ErrorCode, Remedy>> = {
  'not-connected': 'connect',
  'credentials-refused': 'connect',
  'scope-refused': 'connect',
  'token-refused': 'settings',
  'keychain-unavailable': 'connect',
  'keychain-locked': 'settings',
  'keychain-failed': 'settings',
  'part-limit-used-up': 'portal',
  'no-parts-in-plan': 'portal',
};

/** Where the remedy of a failure lies, if a button can lead there. */
export function remedyOf(code: ErrorCode): Remedy | null {
  return remedies[code] ?? null;
}
