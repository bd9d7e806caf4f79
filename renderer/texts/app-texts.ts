export const appTexts = {
  app: {
    name: 'Parts Lookup',
    mainNavigation: 'Main',
    search: 'Search',
    settings: 'Settings',
    sampleData: 'Sample data',
    sampleDataTitle: 'Made-up prices and stock: nothing here comes from Nexar.',
    keys: 'Keyboard shortcuts',
    poweredBy: 'Powered by Octopart',
    dismiss: 'Dismiss',
    copied: 'Copied',
    notCopied: 'Not copied',
    corruptBackup: (name: string) =>
      `Your settings file could not be read. It was kept as ${name}, and the app uses its default settings.`,
    notSaved: (folder: string) =>
      `Settings cannot be saved in ${folder}. Free up disk space, or check that you may write to this folder.`,
    cannotStart: 'This page works inside the Parts Lookup app only.',
    brokenScreen: 'This screen could not be drawn.',
    showSearch: 'Back to Search',
  },
  connection: {
    label: 'Connection',
    connected: 'Connected',
    offline: 'Connected · offline',
    unreached: 'Connected · Nexar can’t be reached',
    sample: 'Sample parts',
    notConnected: 'Not connected',
    connecting: 'Connecting…',
    warning: (happened: string) => `Connected, but access cannot be renewed: ${happened}`,
    worksUntil: (moment: string) =>
      `The present access lasts until ${moment}; until then lookups need no new one.`,
    warningLabel: 'Credentials',
    refusedUntil: (moment: string | null) =>
      moment === null
        ? 'Nexar no longer accepts these credentials. Lookups go on for now; replace them soon.'
        : `Nexar no longer accepts these credentials. Lookups go on until ${moment}; replace them before.`,
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
    lead: 'Look electronic parts up by part number: who makes them, who has them, and what they cost at the quantity you need.',
    points: [
      'The data is Octopart’s, through your own Nexar account.',
      'One search counts at most 10 parts toward your Nexar part limit. Typing costs nothing.',
      'Your Client secret goes to this computer’s keychain. This window never sees it.',
    ],
    connect: 'Connect to Nexar',
    trySample: 'Try with sample parts',
    sampleHint: 'No account at hand? The sample parts have made-up prices and stock and need no network.',
  },
} as const;
