import type { OffersView } from '../offers-view';

/** Nothing is hidden at first, and the lowest total comes first: a filter that one did not set must not hide an offer. */
export const defaultOffersView: OffersView = {
  sort: { column: 'total', direction: 'ascending' },
  authorizedOnly: false,
  inStockOnly: false,
  myDistributorsOnly: false,
  myDistributors: [],
  hiddenColumns: [],
  columnWidths: {},
};
