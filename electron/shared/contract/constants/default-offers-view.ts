import type { OffersView } from '../offers-view';

/** By default nothing is hidden and the lowest total comes first: a filter that the user did not set must not hide an offer. */
export const defaultOffersView: OffersView = {
  sort: { column: 'total', direction: 'ascending' },
  authorizedOnly: false,
  inStockOnly: false,
  myDistributorsOnly: false,
  myDistributors: [],
  hiddenColumns: [],
  columnWidths: {},
};
