import type { BomDocument, BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import { partOf, partsOf } from '../../../shared/domain/bom/document/line-match';
import { alternatesOf, isPopulated, wantedOf } from '../../../shared/domain/bom/document/wanted-of';
import { wantedKey } from '../../../shared/domain/bom/matching/wanted-part';
import { type PricedPart, pricedAs } from './part-prices';

type Prices = ReadonlyMap<string, PricedPart>;

/** Whether a line has a part whose price is too old now. */
export const isExpired = (line: BomDocumentLine, prices: Prices, useAlternates: boolean): boolean =>
  isPopulated(line) && partsOf(line, useAlternates).some((part) => !pricedAs(part, prices));

/** The keys of the wanted parts, and of the alternates in use, whose prices have expired. */
export function expiredKeys(
  { lines, settings }: Pick<BomDocument, 'lines' | 'settings'>,
  prices: Prices,
): ReadonlySet<string> {
  const { useAlternates } = settings;
  const expired = lines.filter((line) => isExpired(line, prices, useAlternates));
  return new Set(
    expired.flatMap((line) => {
      const part = partOf(line);
      const wanted = part && !pricedAs(part, prices) ? wantedOf(line) : null;
      const others = useAlternates ? alternatesOf(line) : [];
      return [...(wanted ? [wanted] : []), ...others].map(wantedKey);
    }),
  );
}
