import { FailureError } from '../core/failure-error';
import { waitFor } from '../core/wait';
import type { Fetch } from './fetch';
import { networkFailure } from './network-failure';
import { isPublicAddress } from './public-address';

export interface PublicFetchOptions {
  readonly fetch: Fetch;
  /** The addresses that a name leads to. */
  readonly resolveHost: (host: string) => Promise<readonly string[]>;
  /** Chromium's ways to a URL, in a PAC script's notation: `DIRECT`, `PROXY host:port; DIRECT`. */
  readonly resolveProxy: (url: string) => Promise<string>;
}

/**
 * A fetch for addresses that others chose. SECURITY: it asks no host whose name leads into the user's network. Where
 * every way leads through a proxy the name is the proxy's to resolve, often the only one who can; what this computer
 * would make of it says nothing.
 */
export function createPublicFetch({ fetch, resolveHost, resolveProxy }: PublicFetchOptions): Fetch {
  async function refusePrivate(url: string): Promise<void> {
    const ways = (await resolveProxy(url)).split(';').map((way) => way.trim());
    if (!ways.includes('DIRECT')) return;
    const addresses = await resolveHost(new URL(url).hostname).catch((error) => {
      if (ways.length > 1) return [];
      throw networkFailure(error);
    });
    if (addresses.every(isPublicAddress)) return;
    throw new FailureError('link-not-allowed', 'The name leads into the own network');
  }

  return async (input, init) => {
    await waitFor(refusePrivate(input), init?.signal ?? undefined);
    return fetch(input, init);
  };
}
