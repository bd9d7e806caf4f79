import type { Decimal, Offer } from '../../../electron/contract/part';
import { priceAtQuantity } from '../../../electron/pricing/price-at-quantity';
import { priceList } from '../../../electron/pricing/price-list';
import type { OfferRow } from '../offer-rows';
import { sortOfferRows } from '../sort-offer-rows';

export type Figure = 'unitPrice' | 'total';

/** One seller's offer, as a curve over the quantity. */
export interface PriceCurve {
  readonly offer: Offer;
  /** Where its price changes, ascending, in pieces; the first is the least that can be ordered. */
  readonly steps: readonly number[];
}

const mostCurves = 5;

function stepsOf(offer: Offer, currency: string): number[] {
  const least = priceAtQuantity(offer, 1, currency)?.orderQuantity;
  if (least === undefined) return [];
  const later = priceList(offer, currency).map(({ quantity }) => quantity);
  return [least, ...later.filter((quantity) => quantity > least)];
}

/** The best five sellers at the asked quantity, each with its best offer: lowest total first, in stock before the rest. */
export function bestCurves(rows: readonly OfferRow[], currency: string): PriceCurve[] {
  const curves = new Map<string, PriceCurve>();
  for (const { offer, price } of sortOfferRows(rows, { column: 'total', direction: 'ascending' })) {
    if (!price?.comparable || curves.has(offer.seller.id)) continue;
    curves.set(offer.seller.id, { offer, steps: stepsOf(offer, currency) });
    if (curves.size === mostCurves) break;
  }
  return [...curves.values()];
}

/** Every quantity at which one of the curves changes, and the asked one: ascending, each once. */
export function tellingQuantities(curves: readonly PriceCurve[], asked: number): number[] {
  const all = new Set([asked, ...curves.flatMap(({ steps }) => steps)]);
  return [...all].sort((a, b) => a - b);
}

/** What `quantity` pieces cost there, or the few more that must be ordered; null where it cannot be compared. */
export function figureAt(
  { offer }: PriceCurve,
  quantity: number,
  currency: string,
  figure: Figure,
): { amount: Decimal; estimated: boolean } | null {
  const comparable = priceAtQuantity(offer, quantity, currency)?.comparable;
  return comparable ? { amount: comparable[figure], estimated: comparable.estimated } : null;
}
