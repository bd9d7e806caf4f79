import Big from 'big.js';
import type { Distributor, OfferColumn, OffersView } from '../../../../electron/shared/contract/offers-view';
import { byPreference, comparableTotal } from '../../../../electron/shared/domain/pricing/by-preference';
import type { OfferRow } from './offer-rows';

const named = new Intl.Collator(undefined, { numeric: true });

/** What a column compares: an exact amount or a text; null where the row has nothing that can be compared. */
function comparedValue(row: OfferRow, column: OfferColumn): Big | string | null {
  const { offer, order } = row;
  switch (column) {
    case 'seller':
    case 'link':
      return offer.seller.name;
    case 'sku':
      return offer.sku;
    case 'stock':
      return offer.stock.kind === 'pieces' ? new Big(offer.stock.pieces) : null;
    case 'moq':
    case 'orderMultiple': {
      const pieces = offer[column];
      return pieces === null ? null : new Big(pieces);
    }
    case 'packaging':
      return offer.packaging;
    case 'leadTime':
      return offer.leadTimeDays === null ? null : new Big(offer.leadTimeDays);
    case 'unitPrice':
      return order?.comparable ? new Big(order.comparable.unitPrice) : null;
    case 'total':
      return comparableTotal(row);
    case 'updated':
      return offer.updatedAt;
  }
}

/** Rows that cannot be compared come last in either direction, those that say something before those that say nothing. */
function rankOf(row: OfferRow, column: OfferColumn): number {
  if (comparedValue(row, column) !== null) {
    // What is not in stock cannot be bought today, however cheap it is.
    return column === 'total' && !row.inStock ? 1 : 0;
  }
  if (column === 'stock') return row.inStock ? 1 : 2;
  return row.order ? 2 : 3;
}

function compare(left: Big | string | null, right: Big | string | null): number {
  if (left instanceof Big && right instanceof Big) return left.cmp(right);
  return typeof left === 'string' && typeof right === 'string' ? named.compare(left, right) : 0;
}

/**
 * The rows in the order of a column; equal ones as the best choice is made among them (`byPreference`). By seller the
 * preferred ones lead in either direction.
 */
export function sortOfferRows(
  rows: readonly OfferRow[],
  { column, direction }: OffersView['sort'],
  mine: readonly Distributor[] = [],
): OfferRow[] {
  const places = new Map(mine.map(({ id }, place) => [id, place]));
  const placeOf = ({ offer }: OfferRow) => places.get(offer.seller.id) ?? mine.length;
  const prefer = byPreference(mine.map(({ id }) => id));
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort(
    (a, b) =>
      rankOf(a, column) - rankOf(b, column) ||
      (column === 'seller' ? placeOf(a) - placeOf(b) : 0) ||
      sign * compare(comparedValue(a, column), comparedValue(b, column)) ||
      prefer(a, b),
  );
}
