import type { StoredIn } from '../../../shared/contract/connection';
import type { Desktop } from '../../../shared/contract/failure';
import type { KeychainQuestions } from './keychain-questions';
import { createSecretService } from './secret-service';

/** What is particular about the keychain of this system and desktop. */
export interface KeychainSystem extends KeychainQuestions {
  /** Its name before more is known of it. */
  readonly storedIn: StoredIn;
  /** Which remedies fit. */
  readonly desktop: Desktop;
}

/** Desktops whose sessions bring GNOME's keyring and its "Passwords and Keys". */
const withGnomeKeyring = /gnome|unity|ubuntu|cinnamon|mate|budgie|pantheon|xfce/i;

/** `current`: XDG_CURRENT_DESKTOP, names between colons. */
export function desktopOf(platform: string, current: string | undefined): Desktop {
  if (platform === 'darwin') return 'macos';
  if (platform === 'win32') return 'windows';
  if (/kde|plasma/i.test(current ?? '')) return 'kde';
  return withGnomeKeyring.test(current ?? '') ? 'gnome' : 'other';
}

export function keychainSystem(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
  secretService: () => KeychainQuestions = createSecretService,
): KeychainSystem {
  const desktop = desktopOf(platform, environment.XDG_CURRENT_DESKTOP);
  if (platform !== 'darwin' && platform !== 'win32') {
    return { storedIn: 'secret-service', desktop, ...secretService() };
  }
  const storedIn = platform === 'darwin' ? 'macos-keychain' : 'windows-credential-manager';
  return {
    storedIn,
    desktop,
    detectProvider: async () => storedIn,
    // Both say by an error that they are locked: an entry that is not shown is not there.
    isLocked: async () => false,
    mayAsk: async () => platform === 'darwin',
  };
}
