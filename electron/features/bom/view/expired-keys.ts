import type { Market } from '../../../shared/contract/market';
import type { BomDocument, BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import { partOf, partsOf } from '../../../shared/domain/bom/document/line-match';
import {
  alternatesOf,
  isPopulated,
  outcomeOf,
  wantedOf,
} from '../../../shared/domain/bom/document/wanted-of';
import { knownLookup } from '../../../shared/domain/bom/matching/known-lookup';
import { wantedKey } from '../../../shared/domain/bom/matching/wanted-part';
import { type PricedPart, pricedAs } from './part-prices';

type Prices = ReadonlyMap<string, PricedPart>;

/** Whether a line has a part whose price is too old now. */
export const isExpired = (line: BomDocumentLine, prices: Prices, useAlternates: boolean): boolean =>
  isPopulated(line) && partsOf(line, useAlternates).some((part) => !pricedAs(part, prices));

/** Whether the part of a line was looked up for another country or currency. */
export function isForOtherMarket(line: BomDocumentLine, { country, currency }: Market): boolean {
  const known = knownLookup(outcomeOf(line)?.lookup ?? null);
  return known?.state === 'found' && (known.country !== country || known.currency !== currency);
}

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
