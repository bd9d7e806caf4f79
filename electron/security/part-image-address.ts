import { maxIdLength } from '../shared/contract/constants/limits';
import { partsOrigin } from './page-file';

const prefix = '/part-image/';

/**
 * The part whose picture an address of the own scheme asks for (`app://parts/part-image/<id>`); null for any other.
 * SECURITY: the page names a part and never an address, and no window but the main one reaches this.
 */
export function partImageId(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (`${protocol}//${host}` !== partsOrigin || !pathname.startsWith(prefix)) return null;
  try {
    const id = decodeURIComponent(pathname.slice(prefix.length));
    return id !== '' && id.length <= maxIdLength ? id : null;
  } catch {
    return null;
  }
}
