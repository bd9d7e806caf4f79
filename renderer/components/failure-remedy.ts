import type { ErrorCode } from '../../electron/shared/contract/failure';

type Remedy = 'connect' | 'replace' | 'settings' | 'proxy';

const remedies: Partial<Record<ErrorCode, Remedy>> = {
  'not-connected': 'connect',
  'credentials-refused': 'replace',
  'scope-refused': 'replace',
  'token-refused': 'settings',
  'keychain-unavailable': 'settings',
  'keychain-locked': 'settings',
  'keychain-dismissed': 'settings',
  'keychain-timed-out': 'settings',
  'keychain-entry-missing': 'replace',
  'keychain-entry-unreadable': 'replace',
  'keychain-entry-newer': 'replace',
  'keychain-entry-older': 'replace',
  'keychain-failed': 'settings',
  'proxy-refused': 'proxy',
};

/** What can be done about a failure, if a button can do it. */
export function remedyOf(code: ErrorCode): Remedy | null {
  return remedies[code] ?? null;
}
