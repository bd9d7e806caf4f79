import type { StoredIn } from '../../../shared/contract/connection';
import type { Desktop } from '../../../shared/contract/failure';
import type { KeychainProbe } from './keychain-probe';
import { createSecretService } from './secret-service';

/** How the keychain of this system and desktop differs from others. */
export interface KeychainSystem extends KeychainProbe {
  /** Its name until `detectProvider` knows more. */
  readonly storedIn: StoredIn;
  /** Decides which remedies apply. */
  readonly desktop: Desktop;
}

/** Desktops that come with GNOME's keyring and its "Passwords and Keys". */
const withGnomeKeyring = /gnome|unity|ubuntu|cinnamon|mate|budgie|pantheon|xfce/i;

/** `current`: XDG_CURRENT_DESKTOP, names separated by colons. */
export function desktopOf(platform: string, current: string | undefined): Desktop {
  if (platform === 'darwin') return 'macos';
  if (platform === 'win32') return 'windows';
  if (/kde|plasma/i.test(current ?? '')) return 'kde';
  return withGnomeKeyring.test(current ?? '') ? 'gnome' : 'other';
}

export function keychainSystem(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
  secretService: () => KeychainProbe = createSecretService,
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
    // A locked keychain is an error on both systems, so an entry that is not found does not exist.
    isLocked: async () => false,
    canPrompt: async () => platform === 'darwin',
  };
}
