import type { BomView } from '../../../shared/contract/bom/bom-view';
import type { LineLookup } from '../../../shared/contract/bom/lookup-state';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { jobParts } from '../job/job-store';
import { expiredKeys } from './expired-keys';
import type { PricedPart } from './part-prices';

/** The most parts that presses can cost: one for each that the press asks for, alternates too. */
export function lookupCost(
  document: Pick<BomDocument, 'lines' | 'settings'>,
): Pick<BomView['cost'], 'failed' | 'uncertain' | 'found' | 'notFound'> {
  const parts = jobParts(document);
  const states = parts.map(({ lookup }) => lookup?.state);
  const count = (...wanted: readonly LineLookup['state'][]) =>
    states.filter((state) => state !== undefined && wanted.includes(state)).length;
  const notFound = parts.filter(
    ({ lookup, wanted, target }) => lookup?.state === 'none' && target === wanted,
  ).length;
  return {
    failed: count('failed', 'limited'),
    uncertain: count('uncertain'),
    found: count('found'),
    notFound,
  };
}

const noPrices: ReadonlyMap<string, PricedPart> = new Map();

/** The same lines with and without their alternates: the view asks at each change. */
const known = new WeakMap<BomDocument['lines'], Map<boolean, number>>();

/** The most parts that prices for another country or currency can cost. */
export function otherMarketCost(document: Pick<BomDocument, 'lines' | 'settings'>): number {
  const { lines, settings } = document;
  const counts = known.get(lines) ?? new Map<boolean, number>();
  const count = counts.get(settings.useAlternates) ?? expiredKeys(document, noPrices).size;
  known.set(lines, counts.set(settings.useAlternates, count));
  return count;
}
