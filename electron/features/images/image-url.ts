import { isIP } from 'node:net';

/** Names that lead into the local network, or nowhere (RFC 6761, 6762 with its appendix G, 8375; ICANN's `internal`; a router's own). */
const innerDomain =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|fritz\.box)$/;

/**
 * The https URL to fetch an image from, or null if it must not be fetched.
 * SECURITY: the URLs come from part data. None may reach a device in the user's network: no IP literal (which the URL
 * parser normalizes whatever its spelling), no name without a domain, with an empty label or of a local domain, no other port.
 */
export function imageUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol === 'http:') url.protocol = 'https:';
  if (url.protocol !== 'https:' || url.username || url.password || url.port !== '') return null;
  const host = url.hostname.replace(/\.$/, '');
  if (isIP(host.replace(/^\[|\]$/g, '')) || !host.includes('.') || innerDomain.test(host)) return null;
  // A resolver drops trailing dots.
  if (host.split('.').includes('')) return null;
  return url;
}
