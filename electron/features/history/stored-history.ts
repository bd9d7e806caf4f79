import { z } from 'zod';
import { columnWidthSchema } from '../../shared/contract/column-widths';
import { defaultSearchHistory } from '../../shared/contract/constants/default-search-history';
import { filterSchema } from '../../shared/contract/facets';
import {
  maxRecentSearches,
  maxResultColumns,
  resultColumnSchema,
  type SearchHistory,
  type SearchView,
  searchHistorySchema,
} from '../../shared/contract/history';
import { searchTextSchema } from '../../shared/contract/search-text';
import type { SectionDefinition } from '../../storage/settings-file';
import { storedList, storedObject, storedRecord, storedValue } from '../../storage/stored-field';

/** Files of earlier versions call the facet "maker". */
const storedFilterSchema = z
  .object(filterSchema.shape)
  .transform((filter) => (filter.facet === 'maker' ? { ...filter, facet: 'manufacturer' } : filter));

const viewFields = {
  order: storedValue(
    z.object(searchHistorySchema.shape.order.unwrap().shape).nullable(),
    defaultSearchHistory.order,
  ),
  filters: storedList(storedFilterSchema, 30),
  filteredText: storedValue(searchTextSchema.nullable(), defaultSearchHistory.filteredText),
  hiddenColumns: storedList(resultColumnSchema, maxResultColumns),
  shownColumns: storedList(resultColumnSchema, maxResultColumns),
  columnWidths: storedRecord(resultColumnSchema, columnWidthSchema),
};

/** The view of the results, as it is stored. */
export const storedView = storedObject<SearchView>(viewFields);

/** Where earlier versions have stored both: in `settings.json`. */
export const formerHistorySection: SectionDefinition<SearchHistory> = {
  key: 'search',
  field: storedObject<SearchHistory>({
    recent: storedList(searchTextSchema, maxRecentSearches),
    ...viewFields,
  }),
};
