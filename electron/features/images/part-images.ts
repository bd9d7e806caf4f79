import { createKeyedSingleFlight } from '../../core/keyed-single-flight';
import { setBounded } from '../../core/set-bounded';
import type { Logger } from '../../logging/logger';
import type { Fetch } from '../../net/fetch';
import type { Part } from '../../shared/contract/part';
import { type FetchedImage, fetchImage } from './image-fetch';

const maxCached = 100;
const maxCachedBytes = 16 * 1024 * 1024;

export interface PartImages {
  /** The image of a cached part; null if there is none, or if it cannot be fetched or must not be shown. */
  image(partId: string): Promise<FetchedImage | null>;
  /** The same without a request: null unless the image is in memory. */
  loadedImage(partId: string): Promise<FetchedImage | null>;
  /** Clears all images. */
  clear(): void;
}

export interface ImageOptions {
  /** Whether the user wants images. */
  readonly wanted: () => boolean;
  /** The URL of a cached part's image; null if the part is not cached or has none. */
  readonly find: (
    partId: string,
  ) => Promise<{ readonly url: string; readonly source: Part['source'] } | null>;
  /** The fetch for a source's images: the network's, or the sample catalog's own. */
  readonly fetchFrom: (source: Part['source']) => Fetch;
  readonly log: Pick<Logger, 'warn'>;
}

/** Images of parts, in memory only. A part's image is fetched when it is first shown. */
export function createPartImages({ wanted, find, fetchFrom, log }: ImageOptions): PartImages {
  const nextGeneration = () => ({
    /** By URL; the most recently shown is last. */
    cached: new Map<string, FetchedImage>(),
    fetches: createKeyedSingleFlight<string, FetchedImage | null>(),
  });
  /** Replaced by `clear`, so that an image whose fetch ends later is not cached. */
  let generation = nextGeneration();

  async function load(url: string, source: Part['source']): Promise<FetchedImage | null> {
    const { cached } = generation;
    try {
      const image = await fetchImage(fetchFrom(source), url);
      setBounded(cached, url, image, maxCached);
      dropOldest(cached);
      return image;
    } catch (error) {
      // Failures are not cached: when the part is shown again, its image is fetched again.
      log.warn('image not shown', { error: String(error) });
      return null;
    }
  }

  function dropOldest(cached: Map<string, FetchedImage>): void {
    let sum = [...cached.values()].reduce((all, { bytes }) => all + bytes.byteLength, 0);
    for (const [url, { bytes }] of cached) {
      if (sum <= maxCachedBytes) return;
      cached.delete(url);
      sum -= bytes.byteLength;
    }
  }

  /** The image of a part that is still of the generation in which it was asked for. */
  async function wantedImage(partId: string) {
    // SECURITY: with images switched off, no image host is contacted, whatever the page asks for.
    if (!wanted()) return null;
    const begun = generation;
    const found = await find(partId);
    return begun === generation ? found : null;
  }

  function loaded(url: string): FetchedImage | null {
    const { cached } = generation;
    const image = cached.get(url);
    if (image) setBounded(cached, url, image, maxCached);
    return image ?? null;
  }

  return {
    async image(partId) {
      const found = await wantedImage(partId);
      if (!found) return null;
      const { url, source } = found;
      return loaded(url) ?? generation.fetches.run(url, () => load(url, source));
    },
    async loadedImage(partId) {
      const found = await wantedImage(partId);
      return found && loaded(found.url);
    },
    clear() {
      generation = nextGeneration();
    },
  };
}
