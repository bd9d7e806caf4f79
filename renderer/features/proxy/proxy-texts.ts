/** What the proxy window says; apart from the main page's texts, so that this page stays tiny. */
export const proxyTexts = {
  heading: 'Sign in to the proxy',
  lead: (proxy: string) =>
    proxy
      ? `Your network’s proxy ${proxy} asks for a user and a password before it lets Parts Lookup reach Nexar.`
      : 'Your network’s proxy asks for a user and a password before it lets Parts Lookup reach Nexar.',
  notNexar: 'These are the ones of your network or company, not those of Nexar.',
  user: 'User',
  password: 'Password',
  hint: 'Kept in memory only, until you quit. Sent to the proxy and to nobody else.',
  missing: 'Enter both the user and the password.',
  refused: 'The proxy did not let Parts Lookup pass.',
  refusedNext:
    'Check user and password. If they are right, ask those who run your network to allow nexar.com.',
  signIn: 'Sign in',
  cancel: 'Cancel',
  trying: 'Asking the proxy…',
  cannotStart: 'This page works inside the Parts Lookup app only.',
} as const;
