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

interface ImageOptions {
  /** Whether the user wants pictures. */
  readonly wanted: () => boolean;
  /** Where the picture of a kept part is; null where the part is not kept or has none. */
  readonly find: (partId: string) => { readonly address: string; readonly source: Part['source'] } | null;
  /** The way to the pictures of a source: the network, or the sample catalog's own. */
  readonly fetchFrom: (source: Part['source']) => Fetch;
  readonly log: Pick<Logger, 'warn'>;
}

interface CachedImage {
  readonly image: Promise<FetchedImage | null>;
  /** 0 until it has arrived. */
  bytes: number;
}

/** The pictures of parts, in memory alone. A part's picture is fetched when it is first shown. */
export function createPartImages({ wanted, find, fetchFrom, log }: ImageOptions): PartImages {
  /** By address; the one shown last is the last. */
  const cached = new Map<string, CachedImage>();

  async function load(address: string, source: Part['source']): Promise<FetchedImage | null> {
    try {
      return await fetchImage(fetchFrom(source), address);
    } catch (error) {
      log.warn('image not shown', { error: String(error) });
      return null;
    }
  }

  function begin(address: string, source: Part['source']): CachedImage {
    const entry: CachedImage = { image: load(address, source), bytes: 0 };
    void entry.image.then((image) => {
      entry.bytes = image?.bytes.byteLength ?? 0;
      // The next time that it is shown it is tried again.
      if (!image && cached.get(address) === entry) cached.delete(address);
      dropOldest();
    });
    return entry;
  }

  function dropOldest(): void {
    let sum = [...cached.values()].reduce((all, { bytes }) => all + bytes, 0);
    for (const [address, { bytes }] of cached) {
      if (sum <= maxCachedBytes) return;
      cached.delete(address);
      sum -= bytes;
    }
  }

  return {
    async image(partId) {
      // SECURITY: where pictures are switched off, no host of one is asked, whatever the page wants to show.
      if (!wanted()) return null;
      const found = find(partId);
      if (!found) return null;
      const { address, source } = found;
      const entry = cached.get(address) ?? begin(address, source);
      setBounded(cached, address, entry, maxCached);
      return entry.image;
    },
    clear: () => cached.clear(),
  };
}
