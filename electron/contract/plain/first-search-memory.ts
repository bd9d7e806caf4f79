import type { SearchMemory } from '../search-memory';

export const firstSearchMemory: SearchMemory = {
  recent: [],
  order: null,
  filters: [],
  hiddenColumns: [],
  columnWidths: {},
};
