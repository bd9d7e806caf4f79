/** Hosts that the app opens without a question: the service's own, over https. */
const knownHosts = ['octopart.com', 'nexar.com'];

export interface ExternalAddress {
  readonly href: string;
  readonly host: string;
  /** Whether the user is asked first: the host is not the service's own. */
  readonly foreign: boolean;
  readonly encrypted: boolean;
}

/**
 * What is opened for an address out of an answer, or null where it must not be.
 * SECURITY: http and https alone, no user or password in it; hosts of the service are upgraded to https.
 */
export function externalAddress(address: string): ExternalAddress | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username || url.password || !url.hostname) return null;
  const known = knownHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  if (known && url.protocol === 'http:') {
    url.protocol = 'https:';
    url.port = '';
  }
  return { href: url.href, host: url.host, foreign: !known, encrypted: url.protocol === 'https:' };
}
