import { problemsText } from './count-texts';

export const appTexts = {
  app: {
    name: 'Parts Lookup',
    mainNavigation: 'Main',
    search: 'Search',
    boms: 'BOMs',
    settings: 'Settings',
    bomProblems: problemsText,
    bomLookup: (done: string, all: string) => `${done} of ${all} part numbers looked up`,
    doneOf: (done: string, all: string) => `${done}/${all}`,
    dropFile: 'Drop the file to import it as a BOM',
    sampleNote: 'Made-up prices and stock',
    sampleDataTitle: 'Made-up prices and stock. Nothing here comes from Nexar.',
    back: 'Back',
    forward: 'Forward',
    poweredBy: 'Powered by Octopart',
    dismiss: 'Dismiss',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Couldn’t copy',
    corruptBackup: (name: string) =>
      `Your settings file couldn’t be read. It was backed up as ${name}, and default settings are in use.`,
    notSaved: (folder: string) =>
      `Settings can’t be saved in ${folder}. Free up disk space, or check that you can write to this folder.`,
    damagedData: (name: string) =>
      `The file with your recent searches and parts count was damaged. It was backed up as ${name}, and what could be read was recovered.`,
    dataProblems: {
      newer: (folder: string) =>
        `user-data.db in ${folder} is from a newer version of Parts Lookup. Searches and part counts from this session are kept until you quit, but not saved.`,
      'in-use': (folder: string) =>
        `Another program is using user-data.db in ${folder}. Searches and part counts from this session are kept until you quit, but not saved.`,
      'not-writable': (folder: string) =>
        `user-data.db can’t be written in ${folder}. Check that you can write to this folder. Searches and part counts from this session are kept until you quit.`,
      'disk-full': (folder: string) =>
        `user-data.db can’t be saved in ${folder}. Free up disk space. Searches and part counts from this session are kept until you quit.`,
      failed: (folder: string) =>
        `user-data.db in ${folder} can’t be used; the log says why. Searches and part counts from this session are kept until you quit.`,
    },
    cannotStart: 'This page only works inside the Parts Lookup app.',
    brokenScreen: 'Something went wrong on this screen.',
    brokenPart: 'This part of the window couldn’t be shown.',
    reloads: 'Trying again reloads the window. Everything saved is kept.',
  },
  partsLeft: {
    label: 'Parts left',
    left: (left: string, limit: string) => `${left} of ${limit} parts left`,
    unknown: 'parts left unknown',
    sample: 'Sample parts are free',
    show: 'Show parts used',
  },
  quantity: {
    label: 'Quantity',
    forSearches: 'For searches, not for BOMs',
    hotkey: (key: string) => `Quantity (${key})`,
    /** Beside the quantity of a part that was opened from a BOM. */
    need: 'needed by the line',
    invalid: (current: string) =>
      `Enter a whole number of pieces, such as 250 or 10k. Prices are still for ${current}.`,
    tooGreat: (max: string, current: string) =>
      `Enter at most ${max} pieces. Prices are still for ${current}.`,
  },
  connection: {
    label: 'Connection',
    connected: 'Connected',
    offline: 'Connected · offline',
    unreached: 'Connected · Nexar can’t be reached',
    sample: 'Sample parts',
    notConnected: 'Not connected',
    connecting: 'Connecting…',
    warning: (happened: string) => `Connected, but access can’t be renewed: ${happened}`,
    worksUntil: (moment: string) => `You can keep searching until ${moment}.`,
    warningLabel: 'Credentials',
    refusedUntil: (moment: string | null) =>
      moment === null
        ? 'Nexar no longer accepts these credentials. You can keep searching for now, but replace them soon.'
        : `Nexar no longer accepts these credentials. You can keep searching until ${moment}; replace them before then.`,
  },
  failure: {
    requestId: 'Request ID',
    serviceMessage: 'Nexar says:',
    technicalDetails: 'Technical details',
    openPortal: 'Open the Nexar portal',
    tryAgain: 'Try again',
    openSettings: 'Open Settings',
    proxySignIn: 'Sign in to the proxy',
  },
  welcome: {
    heading: 'Welcome',
    lead: 'Find any part number: who makes it, who has stock, and what it costs at your quantity.',
    points: [
      'Live Octopart data through your own Nexar account.',
      'A search uses up to 10 parts of your Nexar part limit. Suggestions are free.',
      'Your client secret is stored in this computer’s keychain, not in the app.',
    ],
    connect: 'Connect to Nexar',
    trySample: 'Try with sample parts',
    sampleHint: 'No account yet? Sample parts work offline, with made-up prices and stock.',
  },
} as const;
