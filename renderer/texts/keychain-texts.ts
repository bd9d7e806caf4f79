import type { Desktop, ErrorCode } from '../../electron/shared/contract/failure';
import type { Circumstances, FailureTemplate } from './failure-template';

type KeychainCode = Extract<ErrorCode, `keychain-${string}`>;

/** The text for a desktop; that of `other` where it is not known. */
const by =
  (texts: Readonly<Record<Desktop, string>>) =>
  ({ desktop }: Circumstances): string =>
    texts[desktop ?? 'other'];

const orKeep = 'Or connect without saving to the keychain: the secret then stays in memory only.';

const install = by({
  gnome: `Install the package gnome-keyring, sign out and in again, then try again. ${orKeep}`,
  kde: `In System Settings, KWallet, switch on “Use KWallet for the Secret Service interface” (package kwalletmanager), then try again. ${orKeep}`,
  other: `Install and start a Secret Service keyring (GNOME Keyring, package gnome-keyring, or KWallet), sign in again, then try again. ${orKeep}`,
  macos: `Open Keychain Access and check that there is a login keychain, then try again. ${orKeep}`,
  windows: `Start the service “Credential Manager” (services.msc), then try again. ${orKeep}`,
});

const unlock = by({
  gnome: `Open “Passwords and Keys” (package seahorse), unlock the keyring “Login”, then try again. ${orKeep}`,
  kde: `Open KWalletManager, open the wallet “kdewallet”, then try again. ${orKeep}`,
  other: `Unlock your keychain (GNOME Keyring with “Passwords and Keys”, KWallet with KWalletManager), then try again. ${orKeep}`,
  macos: `Unlock your keychain (in Keychain Access, choose “login” and the padlock), then try again. ${orKeep}`,
  windows: `Sign in to Windows again, then try again. ${orKeep}`,
});

const answerPrompt = by({
  gnome: `Try again, and answer the prompt for the password of the keyring “Login”. ${orKeep}`,
  kde: `Try again, and answer KWallet’s password prompt. ${orKeep}`,
  other: `Try again, and answer the keychain’s password prompt. ${orKeep}`,
  macos: `Try again, and choose “Allow” in the macOS Keychain prompt. ${orKeep}`,
  windows: `Try again, and confirm the Windows prompt. ${orKeep}`,
});

const waken = by({
  gnome: `Look for a keyring prompt behind other windows. If there is none, gnome-keyring-daemon isn’t responding: sign out and in again. ${orKeep}`,
  kde: `Look for a KWallet prompt behind other windows. If there is none, the wallet service isn’t responding: sign out and in again. ${orKeep}`,
  other: `Look for a keychain prompt behind other windows. If there is none, the Secret Service isn’t responding: sign out and in again. ${orKeep}`,
  macos: `Look for a macOS Keychain prompt behind other windows. If there is none, restart the computer. ${orKeep}`,
  windows: `Restart the service “Credential Manager” (services.msc), or the computer. ${orKeep}`,
});

const look = by({
  gnome: `Try again. If this keeps happening, look for the entry “Parts Lookup” in “Passwords and Keys” (package seahorse). ${orKeep}`,
  kde: `Try again. If this keeps happening, look for the entry “Parts Lookup” in KWalletManager. ${orKeep}`,
  other: `Try again. If this keeps happening, open your system’s keychain app and look for the entry “Parts Lookup”. ${orKeep}`,
  macos: `Try again. If this keeps happening, look for the entry “Parts Lookup” in Keychain Access. ${orKeep}`,
  windows: `Try again. If this keeps happening, look for the entry “Parts Lookup” in the Credential Manager. ${orKeep}`,
});

/** Each failure of the keychain: what happened, and the program or setting that fixes it on this desktop. */
export const keychainTexts: Readonly<Record<KeychainCode, FailureTemplate>> = {
  'keychain-unavailable': {
    happened: 'This computer has no keychain to store the secret in.',
    next: install,
  },
  'keychain-locked': {
    happened: 'The keychain is locked, so the secret can’t be read or saved.',
    next: unlock,
  },
  'keychain-dismissed': {
    happened: 'The keychain is still locked: its prompt was dismissed.',
    next: answerPrompt,
  },
  'keychain-timed-out': {
    happened: 'The keychain didn’t respond in time.',
    next: waken,
  },
  'keychain-entry-missing': {
    happened: 'This computer’s keychain has no entry “Parts Lookup”.',
    next: 'It may have been removed, or these settings come from another computer. Choose “Replace credentials” and enter them again, or “Disconnect” to remove them here too.',
  },
  'keychain-entry-unreadable': {
    happened: 'The keychain entry “Parts Lookup” can’t be read: it isn’t in this app’s format.',
    next: 'It may have been changed outside this app. Choose “Replace credentials” and enter them again to rewrite the entry.',
  },
  'keychain-entry-newer': {
    happened: 'The keychain entry “Parts Lookup” was written by a newer version of this app.',
    next: 'Start the newer version. Or choose “Replace credentials” to rewrite it for this version.',
  },
  'keychain-entry-older': {
    happened:
      'The keychain entry “Parts Lookup” was written by an older version that this app no longer supports.',
    next: 'Choose “Replace credentials” and enter them again to rewrite the entry.',
  },
  'keychain-failed': {
    happened: 'The keychain couldn’t read or save the secret.',
    next: look,
  },
};

/** How to take the entry out of the keychain by hand. */
export const removeByHand = by({
  gnome: 'Remove it in “Passwords and Keys” (package seahorse).',
  kde: 'Remove it in KWalletManager.',
  other: 'Remove it with your system’s keychain app.',
  macos: 'Remove it in Keychain Access.',
  windows: 'Remove it in the Credential Manager.',
});

export function isKeychainCode(code: ErrorCode): code is KeychainCode {
  return code in keychainTexts;
}
