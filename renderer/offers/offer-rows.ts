import Big from 'big.js';
import type { Offer } from '../../electron/contract/part';
import type { BestChoice } from '../../electron/pricing/best-choice';
import { cheaperOrder } from '../../electron/pricing/cheapest-order';
import { hasInStock } from '../../electron/pricing/in-stock';
import { type PriceAtQuantity, priceAtQuantity } from '../../electron/pricing/price-at-quantity';

/** One offer with what it costs at the asked quantity. */
export interface OfferRow {
  readonly id: string;
  readonly offer: Offer;
  readonly price: PriceAtQuantity | null;
  /** An order of more pieces that costs less than that price. */
  readonly cheaper: PriceAtQuantity | null;
  readonly inStock: boolean;
  /** Whether it is the best choice, and can be had. */
  readonly best: boolean;
}

export type OfferColumn = 'seller' | 'stock' | 'unitPrice' | 'total';

export interface OfferSort {
  readonly column: OfferColumn;
  readonly direction: 'ascending' | 'descending';
}

export const firstOrder: OfferSort = { column: 'total', direction: 'ascending' };

export function offerRows(
  offers: readonly Offer[],
  quantity: number,
  currency: string,
  choice: BestChoice | null,
): OfferRow[] {
  return offers.map((offer) => {
    const price = priceAtQuantity(offer, quantity, currency);
    const inStock = hasInStock(offer, price?.orderQuantity ?? quantity);
    const best = choice?.offer === offer && choice.inStock;
    return {
      id: offer.id,
      offer,
      price,
      cheaper: price && cheaperOrder(offer, price, currency),
      inStock,
      best,
    };
  });
}

/** The amount that a column compares; null where the row has none that can be compared. */
function amountOf({ offer, price }: OfferRow, column: OfferColumn): Big | null {
  if (column === 'stock') return offer.stock.kind === 'pieces' ? new Big(offer.stock.pieces) : null;
  if (!price?.comparable) return null;
  return new Big(column === 'total' ? price.comparable.total : price.comparable.unitPrice);
}

/** Rows that cannot be compared come last in either direction, those with some price before those without. */
function rankOf(row: OfferRow, column: OfferColumn): number {
  if (column === 'seller') return 0;
  if (column === 'stock') return amountOf(row, column) ? 0 : row.inStock ? 1 : 2;
  if (!row.price) return 3;
  if (!row.price.comparable) return 2;
  // What is not in stock cannot be bought today, however cheap it is.
  return column === 'total' && !row.inStock ? 1 : 0;
}

const bySeller = new Intl.Collator(undefined, { numeric: true });

export function sortOfferRows(rows: readonly OfferRow[], { column, direction }: OfferSort): OfferRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const rank = rankOf(a, column) - rankOf(b, column);
    if (rank !== 0) return rank;
    const seller = bySeller.compare(a.offer.seller.name, b.offer.seller.name);
    if (column === 'seller') return sign * seller;
    const [left, right] = [amountOf(a, column), amountOf(b, column)];
    return (left && right ? sign * left.cmp(right) : 0) || seller;
  });
}
