import { maxIdLength } from '../shared/contract/constants/limits';
import { partsOrigin } from './page-file';

/** A request of the page for the image of a part. */
export interface PartImageRequest {
  readonly partId: string;
  /** Whether the image is wanted only if it was loaded before: then no image host is contacted. */
  readonly onlyIfLoaded: boolean;
}

const folders: Readonly<Record<string, boolean>> = { 'part-image': false, 'loaded-part-image': true };

/**
 * What a URL of the app's scheme (`app://parts/part-image/<id>`, `app://parts/loaded-part-image/<id>`) requests; null for
 * any other URL.
 * SECURITY: the page names a part and never a remote URL, and no window but the main one reaches this.
 */
export function partImageRequest(url: string): PartImageRequest | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  const [, folder = '', id, ...more] = pathname.split('/');
  const onlyIfLoaded = Object.hasOwn(folders, folder) ? folders[folder] : undefined;
  if (`${protocol}//${host}` !== partsOrigin || onlyIfLoaded === undefined || !id || more.length > 0)
    return null;
  try {
    const partId = decodeURIComponent(id);
    return partId.length <= maxIdLength ? { partId, onlyIfLoaded } : null;
  } catch {
    return null;
  }
}
