import { maxIdLength } from '../shared/contract/constants/limits';
import { partsOrigin } from './page-file';

const prefix = '/part-image/';

/**
 * The part whose image is requested by a URL of the app's scheme (`app://parts/part-image/<id>`); null for any other
 * URL.
 * SECURITY: the page names a part and never a remote URL, and no window but the main one reaches this.
 */
export function partImageId(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  if (`${protocol}//${host}` !== partsOrigin || !pathname.startsWith(prefix)) return null;
  try {
    const id = decodeURIComponent(pathname.slice(prefix.length));
    return id !== '' && id.length <= maxIdLength ? id : null;
  } catch {
    return null;
  }
}
