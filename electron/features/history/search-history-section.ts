import { z } from 'zod';
import { columnWidthSchema } from '../../shared/contract/column-widths';
import { defaultSearchHistory } from '../../shared/contract/constants/default-search-history';
import { filterSchema } from '../../shared/contract/facets';
import {
  maxRecentSearches,
  maxResultColumns,
  resultColumnSchema,
  type SearchHistory,
  searchHistorySchema,
} from '../../shared/contract/history';
import { searchTextSchema } from '../../shared/contract/lookup';
import type { SectionDefinition } from '../../storage/settings-file';
import { storedList, storedObject, storedRecord, storedValue } from '../../storage/stored-field';

/** Files of earlier versions call the facet "maker". */
const storedFilterSchema = z
  .object(filterSchema.shape)
  .transform((filter) => (filter.facet === 'maker' ? { ...filter, facet: 'manufacturer' } : filter));

export const searchHistorySection: SectionDefinition<SearchHistory> = {
  key: 'search',
  field: storedObject<SearchHistory>({
    recent: storedList(searchTextSchema, maxRecentSearches),
    order: storedValue(
      z.object(searchHistorySchema.shape.order.unwrap().shape).nullable(),
      defaultSearchHistory.order,
    ),
    filters: storedList(storedFilterSchema, 30),
    filteredText: storedValue(searchTextSchema.nullable(), defaultSearchHistory.filteredText),
    hiddenColumns: storedList(resultColumnSchema, maxResultColumns),
    shownColumns: storedList(resultColumnSchema, maxResultColumns),
    columnWidths: storedRecord(resultColumnSchema, columnWidthSchema),
  }),
};
