import type { SearchMemory } from '../search-memory';

export const firstSearchMemory: SearchMemory = {
  recent: [],
  order: null,
  filters: [],
  filteredText: null,
  hiddenColumns: [],
  columnWidths: {},
};
