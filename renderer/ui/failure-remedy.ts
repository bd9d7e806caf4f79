import type { ErrorCode } from '../../electron/contract/failure';

const remedies: Partial<Record<ErrorCode, 'connect' | 'settings'>> = {
  'not-connected': 'connect',
  'credentials-refused': 'connect',
  'scope-refused': 'connect',
  'token-refused': 'settings',
  'keychain-unavailable': 'connect',
  'keychain-locked': 'settings',
  'keychain-failed': 'settings',
};

/** Where in the app the remedy of a failure lies, if it lies in the app at all. */
export function remedyOf(code: ErrorCode): 'connect' | 'settings' | null {
  return remedies[code] ?? null;
}
