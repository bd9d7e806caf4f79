import Big from 'big.js';
import type { Decimal, Offer, PriceBreak } from '../contract/part';
import { orderQuantity } from './order-quantity';
import { priceList } from './price-list';

/** An amount in the currency that was asked for; `estimated` when it came by conversion (shown with "≈"). */
export interface ComparablePrice {
  readonly unitPrice: Decimal;
  readonly total: Decimal;
  readonly currency: string;
  readonly estimated: boolean;
}

/** What a quantity costs at one offer, in the seller's own currency and, where it can be had, comparably. */
export interface PriceAtQuantity {
  /** Pieces that must be ordered, MOQ, order multiple and first price break honoured. */
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

/** The price of `quantity` pieces at `offer`, compared in `currency`; null where the offer has no usable price. */
export function priceAtQuantity(
  offer: Pick<Offer, 'prices' | 'moq' | 'orderMultiple'>,
  quantity: number,
  currency: string,
): PriceAtQuantity | null {
  const rows = priceList(offer, currency);
  const first = rows[0];
  if (!first?.currency) return null;
  const pieces = orderQuantity(offer, quantity, first.quantity);
  const row = rows.findLast((candidate) => candidate.quantity <= pieces) ?? first;
  return {
    orderQuantity: pieces,
    priceBreak: row,
    unitPrice: row.price,
    total: totalOf(row.price, pieces),
    currency: first.currency,
    comparable: comparablePrice(row, pieces, currency),
  };
}
