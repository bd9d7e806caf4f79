import { z } from 'zod';
import { columnWidthsSchema } from './column-widths';
import { type Contract, nothing } from './contract';
import { filterSchema } from './facets';
import { searchTextSchema } from './lookup';

export const maxRecentSearches = 12;

/** The columns of the results, in their order. */
export const resultColumnSchema = z.enum([
  'mpn',
  'match',
  'manufacturer',
  'description',
  'lifecycle',
  'stock',
  'bestPrice',
  'sellers',
]);
export type ResultColumn = z.infer<typeof resultColumnSchema>;

/** What the app remembers about searches between starts: on this computer only, and never in diagnostics. */
export const searchHistorySchema = z.strictObject({
  /** Searches that found something, the latest first. */
  recent: z.array(searchTextSchema).max(maxRecentSearches),
  /** The column by which results are ordered; null for the service's own order. */
  order: z.strictObject({ column: resultColumnSchema, descending: z.boolean() }).nullable(),
  filters: z.array(filterSchema).max(30),
  /** The text whose results were filtered; null if none were. Filters apply to the results of that text only. */
  filteredText: searchTextSchema.nullable(),
  hiddenColumns: z.array(resultColumnSchema).max(resultColumnSchema.options.length),
  columnWidths: columnWidthsSchema(resultColumnSchema),
});
/** How results are displayed. */
export const searchViewSchema = searchHistorySchema.omit({ recent: true });
export type SearchView = z.infer<typeof searchViewSchema>;
export type SearchHistory = z.infer<typeof searchHistorySchema>;

export const historyContract = {
  calls: {
    searchHistory: { request: nothing, result: searchHistorySchema },
    rememberView: { request: searchViewSchema, result: searchHistorySchema },
    forgetSearches: { request: nothing, result: searchHistorySchema },
  },
  events: { searchHistoryChanged: searchHistorySchema },
} satisfies Contract;
