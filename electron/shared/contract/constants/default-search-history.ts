import type { SearchMemory } from '../search-history';

export const firstSearchMemory: SearchMemory = {
  recent: [],
  order: null,
  filters: [],
  filteredText: null,
  hiddenColumns: [],
  columnWidths: {},
};
