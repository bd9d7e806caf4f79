import Big from 'big.js';
import type { Distributor, OfferColumn, OffersView } from '../../../electron/shared/contract/offers-view';
import { byPreference, comparableTotal } from '../../../electron/shared/domain/pricing/by-preference';
import { compareTexts } from '../../format/compare-texts';
import type { OfferRow } from './offer-rows';

/** What a column compares, an exact amount or a text; null where the row states nothing comparable. */
type SortKey = Big | string | null;

function sortKey(row: OfferRow, column: OfferColumn): SortKey {
  const { offer, order } = row;
  switch (column) {
    case 'seller':
      return offer.seller.name;
    case 'sku':
      return offer.sku;
    case 'stock':
      return offer.stock.kind === 'pieces' ? new Big(offer.stock.pieces) : null;
    case 'moq': {
      const pieces = offer.moq ?? offer.orderMultiple;
      return pieces === null ? null : new Big(pieces);
    }
    case 'packaging':
      return offer.packaging;
    case 'leadTime':
      return offer.leadTimeDays === null ? null : new Big(offer.leadTimeDays);
    case 'orderQuantity':
      return order && new Big(order.orderQuantity);
    case 'unitPrice':
      return order?.comparable ? new Big(order.comparable.unitPrice) : null;
    case 'total':
      return comparableTotal(row);
    case 'updated':
      return offer.updatedAt;
  }
}

/** Rows that cannot be compared come last in either direction, those that state something before those that do not. */
function rankOf(row: OfferRow, column: OfferColumn, key: SortKey): number {
  if (key !== null) {
    // What is not in stock cannot be bought today, however cheap it is.
    return column === 'total' && !row.inStock ? 1 : 0;
  }
  if (column === 'stock') return row.inStock ? 1 : 2;
  return row.order ? 2 : 3;
}

function compare(left: SortKey, right: SortKey): number {
  if (left instanceof Big && right instanceof Big) return left.cmp(right);
  return typeof left === 'string' && typeof right === 'string' ? compareTexts(left, right) : 0;
}

/** Whether a cheaper offer may stand below the best choice: from the lowest total on, the recommendation comes first. */
const leadsWithBest = ({ column, direction }: OffersView['sort']) =>
  column === 'total' && direction === 'ascending';

/**
 * The rows sorted by a column; equal ones in the order by which the best choice decides (`byPreference`). By total, the best
 * choice comes first; by seller, the preferred ones lead in either direction.
 */
export function sortOfferRows(
  rows: readonly OfferRow[],
  sort: OffersView['sort'],
  preferred: readonly Distributor[] = [],
): OfferRow[] {
  const { column, direction } = sort;
  const places = new Map(preferred.map(({ id }, place) => [id, place]));
  const placeOf = ({ offer }: OfferRow) => places.get(offer.seller.id) ?? preferred.length;
  const prefer = byPreference(preferred.map(({ id }) => id));
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => {
      const key = sortKey(row, column);
      const rank = row.best && leadsWithBest(sort) ? -1 : rankOf(row, column, key);
      return { row, key, rank, place: column === 'seller' ? placeOf(row) : 0 };
    })
    .sort(
      (a, b) => a.rank - b.rank || a.place - b.place || sign * compare(a.key, b.key) || prefer(a.row, b.row),
    )
    .map(({ row }) => row);
}
