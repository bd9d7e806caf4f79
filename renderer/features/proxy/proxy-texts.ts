/** The texts of the proxy window, separate from those of the main page so that this page stays small. */
export const proxyTexts = {
  heading: 'Sign in to the proxy',
  lead: (proxy: string) =>
    proxy
      ? `Your network’s proxy ${proxy} needs a user name and password before Parts Lookup can reach Nexar.`
      : 'Your network’s proxy needs a user name and password before Parts Lookup can reach Nexar.',
  notNexar: 'Use your network or company sign-in, not your Nexar one.',
  user: 'User name',
  password: 'Password',
  hint: 'Kept in memory until you quit. Sent only to the proxy.',
  missing: 'Enter the user name and password.',
  refused: 'The proxy refused this sign-in.',
  refusedNext:
    'Check the user name and password. If they are right, ask your network administrator to allow nexar.com.',
  signIn: 'Sign in',
  cancel: 'Cancel',
  trying: 'Signing in…',
  cannotStart: 'This page only works inside the Parts Lookup app.',
} as const;
