import Big from 'big.js';
import type { Decimal, Offer, PriceBreak } from '../../contract/part';
import { orderQuantity } from './order-quantity';
import { priceList } from './price-list';

/** An amount in the currency that was asked for; `estimated` when it came by conversion (shown with "≈"). */
export interface ComparablePrice {
  readonly unitPrice: Decimal;
  readonly total: Decimal;
  readonly currency: string;
  readonly estimated: boolean;
}

/** What an order at one offer costs, in the seller's own currency and, where it can be had, comparably. */
export interface OrderPrice {
  /** Its pieces: MOQ, order multiple and first price break are honored. */
  readonly orderQuantity: number;
  readonly priceBreak: PriceBreak;
  readonly unitPrice: Decimal;
  readonly total: Decimal;
  readonly currency: string;
  readonly comparable: ComparablePrice | null;
}

/** `unitPrice` times `pieces`, exactly. */
function totalOf(unitPrice: Decimal, pieces: number): Decimal {
  return new Big(unitPrice).times(pieces).toFixed();
}

function comparablePrice(row: PriceBreak, pieces: number, currency: string): ComparablePrice | null {
  if (row.currency === currency) {
    return { unitPrice: row.price, total: totalOf(row.price, pieces), currency, estimated: false };
  }
  // Prices of different currencies are compared through the service's own conversion only.
  if (row.converted?.currency !== currency) return null;
  const unitPrice = row.converted.price;
  return { unitPrice, total: totalOf(unitPrice, pieces), currency, estimated: true };
}

export type PricedOffer = Pick<Offer, 'prices' | 'moq' | 'orderMultiple'>;

/**
 * The orders that one may place at `offer` to have `quantity` pieces and that may be the cheapest: the smallest one
 * first, then the smallest at each lower-lying price break, ascending. Between two breaks a total only grows, so that no
 * order left out costs less. Empty where the offer has no usable price.
 */
export function ordersFor(offer: PricedOffer, quantity: number, currency: string): OrderPrice[] {
  const rows = priceList(offer, currency);
  const [first] = rows;
  if (!first?.currency) return [];
  const { currency: native } = first;
  const starts = rows.map((row) => orderQuantity(offer, Math.max(quantity, row.quantity), first.quantity));
  // An order multiple may lift two breaks to one order.
  return [...new Set(starts)].map((pieces) => {
    const row = rows.findLast((candidate) => candidate.quantity <= pieces) ?? first;
    return {
      orderQuantity: pieces,
      priceBreak: row,
      unitPrice: row.price,
      total: totalOf(row.price, pieces),
      currency: native,
      comparable: comparablePrice(row, pieces, currency),
    };
  });
}
