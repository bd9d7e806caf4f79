import { createKeyedSingleFlight } from '../../core/keyed-single-flight';
import { setBounded } from '../../core/set-bounded';
import type { Logger } from '../../logging/logger';
import type { Fetch } from '../../net/fetch';
import type { Part } from '../../shared/contract/part';
import { type FetchedImage, fetchImage } from './image-fetch';

const maxCached = 100;
const maxCachedBytes = 16 * 1024 * 1024;

export interface PartImages {
  /** The picture of a part that is kept; null where there is none, or where it cannot be had or must not be shown. */
  image(partId: string): Promise<FetchedImage | null>;
  /** Forgets every picture. */
  clear(): void;
}

export interface ImageOptions {
  /** Whether the user wants pictures. */
  readonly wanted: () => boolean;
  /** Where the picture of a kept part is; null where the part is not kept or has none. */
  readonly find: (partId: string) => { readonly address: string; readonly source: Part['source'] } | null;
  /** The way to the pictures of a source: the network, or the sample catalog's own. */
  readonly fetchFrom: (source: Part['source']) => Fetch;
  readonly log: Pick<Logger, 'warn'>;
}

/** The pictures of parts, in memory alone. A part's picture is fetched when it is first shown. */
export function createPartImages({ wanted, find, fetchFrom, log }: ImageOptions): PartImages {
  const nextGeneration = () => ({
    /** By address; the one shown last is the last. */
    cached: new Map<string, FetchedImage>(),
    fetches: createKeyedSingleFlight<string, FetchedImage | null>(),
  });
  /** Replaced by `clear`, so that a picture whose fetch ends later is not cached any more. */
  let generation = nextGeneration();

  async function load(address: string, source: Part['source']): Promise<FetchedImage | null> {
    const { cached } = generation;
    try {
      const image = await fetchImage(fetchFrom(source), address);
      setBounded(cached, address, image, maxCached);
      dropOldest(cached);
      return image;
    } catch (error) {
      // Nothing is cached: the next time the part is shown, its picture is fetched again.
      log.warn('image not shown', { error: String(error) });
      return null;
    }
  }

  function dropOldest(cached: Map<string, FetchedImage>): void {
    let sum = [...cached.values()].reduce((all, { bytes }) => all + bytes.byteLength, 0);
    for (const [address, { bytes }] of cached) {
      if (sum <= maxCachedBytes) return;
      cached.delete(address);
      sum -= bytes.byteLength;
    }
  }

  return {
    async image(partId) {
      // SECURITY: where pictures are switched off, no host of one is asked, whatever the page wants to show.
      if (!wanted()) return null;
      const found = find(partId);
      if (!found) return null;
      const { address, source } = found;
      const { cached, fetches } = generation;
      const image = cached.get(address);
      if (!image) return fetches.run(address, () => load(address, source));
      setBounded(cached, address, image, maxCached);
      return image;
    },
    clear() {
      generation = nextGeneration();
    },
  };
}
