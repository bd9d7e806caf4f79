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

/** What a curve says at a quantity. */
export type CurveFigure =
  /** The order that brings the quantity; of more pieces where the seller sells no fewer. */
  | { readonly amount: Decimal; readonly estimated: boolean; readonly orderQuantity: number }
  /** No unit price is drawn below the least order. */
  | { readonly from: number };

/** What `quantity` pieces cost there, or the few more that must be ordered; null where it cannot be compared. */
export function figureAt(
  { offer, steps: [least = 1] }: PriceCurve,
  quantity: number,
  currency: string,
  figure: Figure,
): CurveFigure | null {
  const order = priceAtQuantity(offer, quantity, currency);
  if (!order?.comparable) return null;
  if (figure === 'unitPrice' && quantity < least) return { from: least };
  const { comparable, orderQuantity } = order;
  return { amount: comparable[figure], estimated: comparable.estimated, orderQuantity };
}
