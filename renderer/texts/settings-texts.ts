import type { ConnectionTestStep, StoredIn } from '../../electron/shared/contract/connection';

export const settingsTexts = {
  settings: {
    diagnostics: 'Diagnostics',
    bugReport: 'Bug report',
    diagnosticsLead: 'Versions, status and recent request codes. Review before saving.',
    exportDiagnostics: 'Export diagnostics…',
    heading: 'Settings',
    connectionRegion: 'Nexar connection',
    sections: 'Settings sections',
    clientId: 'Client ID',
    saved: (moment: string) => `, saved ${moment}`,
    secretStored: (place: string) => `Your client secret is stored in ${place} and is never shown.`,
    secretInMemory: 'Your client secret is in memory until you quit, and is never shown.',
    connect: 'Connect to Nexar',
    test: 'Test connection',
    testResult: 'Test result',
    testing: 'Testing…',
    testSteps: 'Test steps',
    testWorks: 'Connection OK. No parts used.',
    testWarns: 'Connection OK, with a warning. No parts used.',
    testFails: (step: string) => `Failed: ${step}. No parts used.`,
    lastSearchRefused: (moment: string) =>
      `An empty search works, but the last search was refused on ${moment}:`,
    partLimitKnown: 'Nexar doesn’t report how many parts are left.',
    replace: 'Replace credentials',
    disconnect: 'Disconnect',
    keepUntilQuit: 'Connect without the keychain…',
    keepUntilQuitHint:
      'To go without the keychain, enter the credentials again and check “Don’t save to keychain”. They stay in memory only.',
    disconnectFailed: (remove: string) =>
      `The entry “Parts Lookup” couldn’t be removed, so nothing has changed yet. Disconnect anyway? The keychain entry will remain. ${remove}`,
    disconnectAnyway: 'Disconnect anyway',
    leftBehind: 'Disconnected. The entry “Parts Lookup” may still be in the keychain.',
    disconnected: 'Disconnected. Credentials and cached results were removed.',
    sampleInUse: 'Using sample parts: made-up prices and stock, offline.',
    nothingStored: 'No credentials are stored.',
    trySample: 'Try with sample parts',
    partsPerSearch: 'Parts per search',
    partsPerSearchHint: (suggested: string) =>
      `A search uses up to this many parts. A chosen suggestion uses up to ${suggested}.`,
    whileTyping: 'While typing',
    suggest: 'Suggest part numbers',
    suggestHint: 'Free. Uses no parts.',
    images: 'Images',
    pictures: 'Show part images',
    picturesHint: 'Loaded from the manufacturer, distributor or Octopart when you open a part.',
    lookups: 'Search',
    countryHint: 'Shows offers for this country. Applies to new searches.',
    currencyHint: 'Prices in other currencies are converted and marked ≈.',
    noDistributors: 'None yet.',
    history: 'History and privacy',
    recentSearches: 'Recent searches',
    recentSearchesHint:
      'Your recent search texts, stored on this computer only. Clearing them doesn’t change the parts count.',
    keepResults: 'Keep results',
    keepChoices: { 0: 'Off', 1: '1 hour', 6: '6 hours', 24: '24 hours' },
    keepHints: {
      kept: 'Repeating a lookup within this time uses no parts, even after a restart. Results are stored unencrypted on this computer and deleted afterward.',
      not: 'Nothing is stored on disk. Repeating a lookup is free for 10 minutes, or until you quit.',
    },
    cachedResults: 'Cached results',
    clearResults: 'Clear cached results',
    clearResultsHint:
      'Deletes all cached results from this computer. Looking them up again uses parts. Settings and recent searches are kept.',
    resultsCleared: 'Cached results cleared.',
    appearance: 'Appearance',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
  },
  disconnect: {
    heading: 'Disconnect from Nexar?',
    removes: (place: string) =>
      `This removes your client ID and client secret from ${place}, and deletes the access token and this application’s cached results.`,
    keychain: 'the keychain',
    keeps: 'Your settings and recent searches are kept.',
    secretShownOnce:
      'The Nexar portal shows a client secret only once. Without a copy of it, you’ll need a new one to connect again.',
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

/** The places of the credentials, as what a thing is stored in and removed from. */
export const storeNames: Readonly<Record<StoredIn, string>> = {
  'macos-keychain': 'macOS Keychain',
  'windows-credential-manager': 'Windows Credential Manager',
  'gnome-keyring': 'GNOME Keyring',
  kwallet: 'KWallet',
  keepassxc: 'KeePassXC',
  'secret-service': 'the Secret Service',
  'memory-until-quit': 'memory',
};

export const testStepNames: Readonly<Record<ConnectionTestStep['step'], string>> = {
  'identity-server': 'Sign-in server',
  token: 'Credentials',
  api: 'Parts service',
  'free-query': 'Test query',
  'part-limit': 'Part limit',
};

export const testPassedTexts: Readonly<Record<ConnectionTestStep['step'], string>> = {
  'identity-server': 'Sign-in server reached',
  token: 'Credentials accepted',
  api: 'Parts service reached',
  'free-query': 'Test query answered',
  'part-limit': 'Part limit not reached',
};

/** Of a step that has not passed. */
export const testStateNames: Readonly<Record<Exclude<ConnectionTestStep['state'], 'passed'>, string>> = {
  running: 'checking…',
  warned: 'warning',
  failed: 'failed',
  skipped: 'not checked',
};
