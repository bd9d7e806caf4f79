import { FailureError } from '../core/failure-error';
import { waitFor } from '../core/wait';
import type { Fetch } from './fetch';
import { networkFailure } from './network-failure';
import { isPublicAddress } from './public-address';

export interface PublicFetchOptions {
  readonly fetch: Fetch;
  /** The IP addresses of a host name. */
  readonly resolveHost: (host: string) => Promise<readonly string[]>;
  /** Chromium's routes to a URL, in a PAC script's notation: `DIRECT`, `PROXY host:port; DIRECT`. */
  readonly resolveProxy: (url: string) => Promise<string>;
}

/**
 * A fetch for URLs that others chose. SECURITY: it sends no request to a host whose name resolves to an address in the
 * user's network. If every route goes through a proxy, the proxy resolves the name, often as the only one that can;
 * what it resolves to on this computer is then irrelevant.
 */
export function createPublicFetch({ fetch, resolveHost, resolveProxy }: PublicFetchOptions): Fetch {
  async function refusePrivate(url: string): Promise<void> {
    const routes = (await resolveProxy(url)).split(';').map((route) => route.trim());
    if (!routes.includes('DIRECT')) return;
    const addresses = await resolveHost(new URL(url).hostname).catch((error) => {
      if (routes.length > 1) return [];
      throw networkFailure(error);
    });
    if (addresses.every(isPublicAddress)) return;
    throw new FailureError('link-not-allowed', 'The name resolves to an address in the local network');
  }

  return async (input, init) => {
    await waitFor(refusePrivate(input), init?.signal ?? undefined);
    return fetch(input, init);
  };
}
