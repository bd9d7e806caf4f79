import type { SearchHistory } from '../search-history';

export const defaultSearchHistory: SearchHistory = {
  recent: [],
  order: null,
  filters: [],
  filteredText: null,
  hiddenColumns: [],
  columnWidths: {},
};
