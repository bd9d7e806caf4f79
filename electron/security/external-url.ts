/** Hosts that the app opens without asking: the service's own, over https. */
const knownHosts = ['octopart.com', 'nexar.com'];

export interface ExternalUrl {
  readonly href: string;
  readonly host: string;
  /** Whether the user is asked first, because the host is not the service's own. */
  readonly foreign: boolean;
  readonly encrypted: boolean;
}

/**
 * The URL to open for one from an answer; null if it must not be opened.
 * SECURITY: http and https only, without user or password; the service's hosts are upgraded to https.
 */
export function externalUrl(text: string): ExternalUrl | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username || url.password || !url.hostname) return null;
  const known = knownHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  if (known && url.protocol === 'http:') {
    url.protocol = 'https:';
    url.port = '';
  }
  return { href: url.href, host: url.host, foreign: !known, encrypted: url.protocol === 'https:' };
}
