import type { SearchHistory } from '../history';

export const defaultSearchHistory: SearchHistory = {
  recent: [],
  order: null,
  filters: [],
  filteredText: null,
  hiddenColumns: [],
  shownColumns: [],
  columnWidths: {},
};
