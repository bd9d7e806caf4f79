import type { ErrorCode } from '../../electron/contract/failure';

/** What the app itself can do about it: a window to open, a screen to go to. */
type Remedy = 'connect' | 'settings' | 'proxy';

const remedies: Partial<Record<ErrorCode, Remedy>> = {
  'not-connected': 'connect',
  'credentials-refused': 'connect',
  'scope-refused': 'connect',
  'token-refused': 'settings',
  'keychain-unavailable': 'connect',
  'keychain-locked': 'settings',
  'keychain-failed': 'settings',
  'proxy-refused': 'proxy',
};

/** Where in the app the remedy of a failure lies, if it lies in the app at all. */
export function remedyOf(code: ErrorCode): Remedy | null {
  return remedies[code] ?? null;
}
