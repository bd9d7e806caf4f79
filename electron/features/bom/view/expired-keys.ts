import type { BomView } from '../../../shared/contract/bom/bom-view';
import { wantedKey } from '../../../shared/domain/bom/matching/wanted-part';

/** The keys of the wanted parts whose prices have expired, as they are shown. */
export const expiredKeys = ({ lines }: Pick<BomView, 'lines'>): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ isExpired, partNumber, manufacturer }) =>
      isExpired && partNumber !== null ? [wantedKey({ partNumber, manufacturer })] : [],
    ),
  );
