import type { Decimal, Offer } from '../../../../../electron/shared/contract/part';
import { priceList } from '../../../../../electron/shared/domain/pricing/price-list';
import { quote } from '../../../../../electron/shared/domain/pricing/quote';
import type { OfferRow } from '../offer-rows';
import { sortOfferRows } from '../sort-offer-rows';

export type Figure = 'unitPrice' | 'total';

/** One seller's offer, as a curve over the quantity. */
export interface PriceCurve {
  readonly offer: Offer;
  /** Where its price changes, ascending, in pieces; the first is the least that can be ordered. */
  readonly steps: readonly number[];
  /** Quantities from which ordering up to a later break costs less than ordering exactly that many, ascending. */
  readonly switches: readonly number[];
}

const maxCurves = 5;

function stepsOf(offer: Offer, currency: string): number[] {
  const least = quote(offer, 1, currency).smallest?.orderQuantity;
  if (least === undefined) return [];
  const later = priceList(offer, currency).map(({ quantity }) => quantity);
  return [least, ...later.filter((quantity) => quantity > least)];
}

/**
 * Between two steps a total only grows, so that the order of more pieces is either never the cheaper one, or is from some
 * quantity on: found by halving. Stock ends a stretch as a step does.
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

/**
 * Five sellers, each with its best offer: the best choice, which cheaper ones that are not authorized must not push out, then
 * by total at the asked quantity, in stock before the rest.
 */
export function bestCurves(rows: readonly OfferRow[], currency: string): PriceCurve[] {
  const curves = new Map<string, PriceCurve>();
  const sorted = sortOfferRows(rows, { column: 'total', direction: 'ascending' });
  for (const { offer, order } of [...sorted.filter(({ best }) => best), ...sorted]) {
    if (!order?.comparable || curves.has(offer.seller.id)) continue;
    const steps = stepsOf(offer, currency);
    curves.set(offer.seller.id, { offer, steps, switches: switchesOf(offer, steps, currency) });
    if (curves.size === maxCurves) break;
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

/** What the cheapest order of `quantity` pieces costs there; null where it cannot be compared. */
export function figureAt(
  { offer, steps: [least = 1] }: PriceCurve,
  quantity: number,
  currency: string,
  figure: Figure,
): CurveFigure | null {
  const { order } = quote(offer, quantity, currency);
  if (!order?.comparable) return null;
  if (figure === 'unitPrice' && quantity < least) return { from: least };
  const { comparable, orderQuantity } = order;
  return { amount: comparable[figure], estimated: comparable.estimated, orderQuantity };
}
