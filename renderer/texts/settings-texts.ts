import type { StoredIn } from '../../electron/shared/contract/connection';
import type { ConnectionTestStep } from '../../electron/shared/contract/connection-test';

export const settingsTexts = {
  settings: {
    diagnostics: 'Diagnostics',
    diagnosticsLead:
      'Versions, states and the last requests’ codes and times, to be read before they are saved.',
    exportDiagnostics: 'Export diagnostics…',
    heading: 'Settings',
    connectionRegion: 'Nexar connection',
    connectionLead: 'The Client secret rests outside this window and is never shown here.',
    state: 'State',
    clientId: 'Client ID',
    saved: 'Saved',
    storedIn: 'Secret stored in',
    connect: 'Connect to Nexar',
    test: 'Test connection',
    testResult: 'Test result',
    testing: 'Testing…',
    testSteps: 'Steps of the test',
    testWorks: 'Connection works. No parts were spent.',
    testWarns: 'Connection works, with a warning. No parts were spent.',
    testFails: (step: string) => `Failed at “${step}”. No parts were spent.`,
    testCost: '0 parts spent',
    lastLookupSaid: (moment: string) =>
      `A search for no part passes, but the last lookup was refused on ${moment}:`,
    partLimitKnown: 'Nexar does not report that it is reached. How many parts are left it does not say.',
    replace: 'Replace credentials',
    disconnect: 'Disconnect',
    keepUntilQuit: 'Keep until I quit…',
    keepUntilQuitHint:
      'Without the keychain: enter the credentials again and choose “Keep until I quit”. They then stay in memory only.',
    disconnectFailed: (remove: string) =>
      `The entry “Parts Lookup” could not be removed, so nothing was forgotten yet. You can disconnect all the same: the token and the kept answers go, the entry stays in the keychain. ${remove}`,
    disconnectAnyway: 'Disconnect anyway',
    leftBehind: 'Disconnected. The entry “Parts Lookup” may still be in the keychain.',
    disconnected: 'Disconnected: the keychain entry, the token and the kept answers are gone.',
    disconnectedFromMemory: 'Disconnected: the credentials, the token and the kept answers are gone.',
    sampleInUse: 'The sample parts are in use: made-up prices and stock, no network.',
    nothingStored: 'No credentials are stored.',
    trySample: 'Try with sample parts',
    suggest: 'Suggest part numbers while I type',
    suggestHint: 'Asks Nexar after each pause in typing. It is free: no part is counted.',
    pictures: 'Show pictures of parts',
    picturesHint:
      'Each is fetched from its manufacturer’s, distributor’s or Octopart’s server when its part is opened.',
    lookups: 'Lookups',
    country: 'Country',
    countryHint: 'Chooses which offers and stock the service shows. The next search uses it.',
    currency: 'Currency',
    currencyHint: 'Prices in other currencies are converted into it, marked “≈”. The next search uses it.',
    commonCurrencies: 'Common',
    otherCurrencies: 'All others',
    noDistributors: 'None yet.',
    addDistributors:
      'Add one where you see it: on a part, “My distributors” above the offers lists the sellers of that part.',
    appearance: 'Appearance',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
  },
  disconnect: {
    heading: 'Disconnect from Nexar?',
    removes: (place: string) =>
      `This removes the Client ID and Client secret from ${place} and clears the search results.`,
    keychain: 'the keychain',
    keeps: 'Your settings and recent searches stay.',
    secretShownOnce:
      'The portal shows a client secret only once: without a copy you will need to make a new one.',
    cancel: 'Cancel',
  },
  diagnostics: {
    heading: 'Diagnostics',
    lead: 'For a bug report: exactly this text is saved. No secret, no token, no part number and no folder of yours is in it.',
    preview: 'What will be saved',
    save: 'Save…',
    back: 'Back to Settings',
    saved: 'Saved.',
    notSaved: 'Not saved.',
  },
} as const;

export const storedInNames: Readonly<Record<StoredIn, string>> = {
  'macos-keychain': 'macOS Keychain',
  'windows-credential-manager': 'Windows Credential Manager',
  'gnome-keyring': 'GNOME Keyring',
  kwallet: 'KWallet',
  keepassxc: 'KeePassXC',
  'secret-service': 'Secret Service',
  'memory-until-quit': 'memory, until you quit',
};

/** The same places, as what a thing is removed from. */
export const removedFromNames: Readonly<Record<StoredIn, string>> = {
  ...storedInNames,
  'secret-service': 'the Secret Service',
  'macos-keychain': 'the macOS Keychain',
  'windows-credential-manager': 'the Windows Credential Manager',
  'memory-until-quit': 'memory',
};

export const testStepNames: Readonly<Record<ConnectionTestStep['step'], string>> = {
  'identity-server': 'Reach the sign-in server',
  token: 'Get access with ID and secret',
  api: 'Reach the parts service',
  'free-query': 'Ask it something free',
  'part-limit': 'Part limit',
};

export const testStateNames: Readonly<Record<ConnectionTestStep['state'], string>> = {
  running: 'trying…',
  passed: 'fine',
  warned: 'warning',
  failed: 'failed',
  skipped: 'not tried',
};
