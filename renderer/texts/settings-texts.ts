import type { ConnectionTestStep, StoredIn } from '../../electron/shared/contract/connection';

export const settingsTexts = {
  settings: {
    diagnostics: 'Diagnostics',
    diagnosticsLead: 'Versions, status and recent request codes. Review before saving.',
    exportDiagnostics: 'Export diagnostics…',
    heading: 'Settings',
    connectionRegion: 'Nexar connection',
    connectionLead: 'Your client secret is never shown.',
    state: 'State',
    clientId: 'Client ID',
    saved: 'Saved',
    storedIn: 'Secret stored in',
    connect: 'Connect to Nexar',
    test: 'Test connection',
    testResult: 'Test result',
    testing: 'Testing…',
    testSteps: 'Steps of the test',
    testWorks: 'Connection OK. No parts used.',
    testWarns: 'Connection OK, with a warning. No parts used.',
    testFails: (step: string) => `Failed: ${step}. No parts used.`,
    lastLookupSaid: (moment: string) =>
      `An empty search works, but the last search was refused on ${moment}:`,
    partLimitKnown: 'Nexar doesn’t say how many parts are left.',
    replace: 'Replace credentials',
    disconnect: 'Disconnect',
    keepUntilQuit: 'Keep until I quit…',
    keepUntilQuitHint:
      'To go without the keychain, enter the credentials again and choose “Keep until I quit”. They stay in memory only.',
    disconnectFailed: (remove: string) =>
      `The entry “Parts Lookup” couldn’t be removed, so nothing has changed yet. Disconnect anyway? The keychain entry will remain. ${remove}`,
    disconnectAnyway: 'Disconnect anyway',
    leftBehind: 'Disconnected. The entry “Parts Lookup” may still be in the keychain.',
    disconnected: 'Disconnected. Credentials and cached results were removed.',
    sampleInUse: 'Using sample parts: made-up prices and stock, offline.',
    nothingStored: 'No credentials are stored.',
    trySample: 'Try with sample parts',
    suggest: 'Suggest part numbers while I type',
    suggestHint: 'Free. Doesn’t use your quota.',
    pictures: 'Show part images',
    picturesHint: 'Loaded from the manufacturer, distributor or Octopart when you open a part.',
    lookups: 'Search',
    country: 'Country',
    countryHint: 'Shows offers for this country. Applies to new searches.',
    currency: 'Currency',
    currencyHint: 'Other currencies are converted and marked “≈”. Applies to new searches.',
    commonCurrencies: 'Common',
    otherCurrencies: 'Other',
    noDistributors: 'None yet.',
    addDistributors: 'Add distributors from any part page.',
    appearance: 'Appearance',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
  },
  disconnect: {
    heading: 'Disconnect from Nexar?',
    removes: (place: string) =>
      `This removes the Client ID and Client secret from ${place} and clears the search results.`,
    keychain: 'the keychain',
    keeps: 'Your settings and recent searches are kept.',
    secretShownOnce: 'The portal shows a client secret only once. Without a copy, you’ll need a new one.',
    cancel: 'Cancel',
  },
  diagnostics: {
    heading: 'Diagnostics',
    lead: 'For a bug report. Exactly this text is saved. Contains no secrets, part numbers or file paths.',
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
  'identity-server': 'Sign-in server',
  token: 'Credentials',
  api: 'Parts service',
  'free-query': 'Test query',
  'part-limit': 'Quota',
};

export const testStateNames: Readonly<Record<ConnectionTestStep['state'], string>> = {
  running: 'checking…',
  passed: 'OK',
  warned: 'warning',
  failed: 'failed',
  skipped: 'not checked',
};
