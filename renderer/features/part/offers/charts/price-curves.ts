import type { Decimal, Offer } from '../../../../../electron/shared/contract/part';
import { priceList } from '../../../../../electron/shared/domain/pricing/price-list';
import { quote } from '../../../../../electron/shared/domain/pricing/quote';
import type { OfferRow } from '../../../../components/offers/offer-rows';
import { sortOfferRows } from '../../../../components/offers/sort-offer-rows';
import { maxCurves } from './max-curves';

export type Figure = 'unitPrice' | 'total';

/** One seller's offer, as a curve over the quantity. */
export interface PriceCurve {
  readonly offer: Offer;
  /** Where its price changes, ascending, in pieces; the first is the minimum order. */
  readonly steps: readonly number[];
  /** Quantities from which ordering up to a later break costs less than ordering exactly that many, ascending. */
  readonly switches: readonly number[];
}

function stepsOf(offer: Offer, currency: string): number[] {
  const minOrder = quote(offer, 1, currency).smallest?.orderQuantity;
  if (minOrder === undefined) return [];
  const later = priceList(offer, currency).map(({ quantity }) => quantity);
  return [minOrder, ...later.filter((quantity) => quantity > minOrder)];
}

/**
 * Between two steps a total only grows, so the order of more pieces is either never cheaper, or cheaper from some quantity
 * on, which is found by bisection. The end of the stock acts like a step.
 */
function switchesOf(offer: Offer, steps: readonly number[], currency: string): number[] {
  const priceAt = (quantity: number) => quote(offer, quantity, currency).order?.priceBreak;
  const { stock, orderMultiple } = offer;
  const multiple = orderMultiple ?? 1;
  const inStock = stock.kind === 'pieces' ? Math.floor(stock.pieces / multiple) * multiple : 0;
  const ends = [...new Set([...steps, inStock + 1])].sort((a, b) => a - b);
  return ends.slice(0, -1).flatMap((start, at) => {
    let before = start;
    let after = (ends[at + 1] ?? start) - 1;
    if (priceAt(before) === priceAt(after)) return [];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (priceAt(middle) === priceAt(start)) before = middle;
      else after = middle;
    }
    return [after];
  });
}

/** Five sellers, each with its best offer, in the order of the offers by total, which the best choice leads. */
export function bestCurves(rows: readonly OfferRow[], currency: string): PriceCurve[] {
  const curves = new Map<string, PriceCurve>();
  const sorted = sortOfferRows(rows, { column: 'total', direction: 'ascending' });
  for (const { offer, order } of sorted) {
    if (!order?.comparable || curves.has(offer.seller.id)) continue;
    const steps = stepsOf(offer, currency);
    curves.set(offer.seller.id, { offer, steps, switches: switchesOf(offer, steps, currency) });
    if (curves.size === maxCurves) break;
  }
  return [...curves.values()];
}

/** Every quantity at which one of the curves changes, and `quantity` itself: ascending, each once. */
export function breakpointsOf(curves: readonly PriceCurve[], quantity: number): number[] {
  const all = new Set([quantity, ...curves.flatMap(({ steps }) => steps)]);
  return [...all].sort((a, b) => a - b);
}

/** The figure of a curve at a quantity. */
export type CurveFigure =
  /** The order that brings the quantity; of more pieces where the seller sells no fewer. */
  | { readonly amount: Decimal; readonly estimated: boolean; readonly orderQuantity: number }
  /** No unit price is drawn below the minimum order. */
  | { readonly from: number };

/** What the cheapest order of `quantity` pieces costs there; null where it cannot be compared. */
export function figureAt(
  { offer, steps: [minOrder = 1] }: PriceCurve,
  quantity: number,
  currency: string,
  figure: Figure,
): CurveFigure | null {
  const { order } = quote(offer, quantity, currency);
  if (!order?.comparable) return null;
  if (figure === 'unitPrice' && quantity < minOrder) return { from: minOrder };
  const { comparable, orderQuantity } = order;
  return { amount: comparable[figure], estimated: comparable.estimated, orderQuantity };
}
