import { session } from 'electron';
import type { Fetch } from '../net/fetch';
import { createPublicFetch } from '../net/public-fetch';
import type { Part } from '../shared/contract/part';
import { fetchSampleImage } from './sample-source';

/** The fetch for a source's images: public hosts, or the sample catalog's own images. */
export function imageFetchFrom(fetch: Fetch): (source: Part['source']) => Fetch {
  const publicFetch = createPublicFetch({
    fetch,
    async resolveHost(host) {
      const { endpoints } = await session.defaultSession.resolveHost(host);
      return endpoints.map(({ address }) => address);
    },
    resolveProxy: (url) => session.defaultSession.resolveProxy(url),
  });
  return (source) => (source === 'nexar' ? publicFetch : fetchSampleImage);
}
