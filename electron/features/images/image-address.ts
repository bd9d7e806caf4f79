import { isIP } from 'node:net';

/** Names that lead into the own network, or nowhere (RFC 6761, 6762 with its appendix G, 8375; ICANN's `internal`; a router's own). */
const innerDomain =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|fritz\.box)$/;

/**
 * Where a picture is fetched: the address over https, or null where it must not be.
 * SECURITY: the addresses come from part data. None asks a device of the user's network: no address literal, which
 * the URL parser brings into one form whatever its spelling, no name without a domain, with an empty label or of an inner one, no other port.
 */
export function imageAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'http:') url.protocol = 'https:';
  if (url.protocol !== 'https:' || url.username || url.password || url.port !== '') return null;
  const host = url.hostname.replace(/\.$/, '');
  if (isIP(host.replace(/^\[|\]$/g, '')) || !host.includes('.') || innerDomain.test(host)) return null;
  // A resolver drops more than one dot at the end.
  if (host.split('.').includes('')) return null;
  return url;
}
