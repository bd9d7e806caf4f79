import { z } from 'zod';
import { columnWidthsSchema } from './column-widths';
import { type Contract, nothing } from './contract';
import { filterSchema } from './facets';
import { searchTextSchema } from './search-text';

export const maxRecentSearches = 12;
export const maxResultColumns = 100;

/** The columns of the results, in their order. */
export const fixedResultColumnSchema = z.enum([
  'query',
  'match',
  'mpn',
  'manufacturer',
  'package',
  'description',
  'lifecycle',
  'stock',
  'unitPrice',
  'distributor',
  'total',
  'leadTime',
  'datasheet',
  'age',
]);
export type FixedResultColumn = z.infer<typeof fixedResultColumnSchema>;

/** Also a specification's, by its id: `spec:capacitance`. */
export const resultColumnSchema = z.union([
  fixedResultColumnSchema,
  z.templateLiteral(['spec:', z.string().regex(/^\w{1,100}$/)]),
]);
export type ResultColumn = z.infer<typeof resultColumnSchema>;

const resultColumnsSchema = z.array(resultColumnSchema).max(maxResultColumns);

/** What the app remembers about searches between starts: on this computer only, and never in diagnostics. */
export const searchHistorySchema = z.strictObject({
  /** Searches that found something, the latest first. */
  recent: z.array(searchTextSchema).max(maxRecentSearches),
  /** The column by which results are ordered; null for the service's own order. */
  order: z.strictObject({ column: resultColumnSchema, descending: z.boolean() }).nullable(),
  filters: z.array(filterSchema).max(30),
  /** The text whose results were filtered; null if none were. Filters apply to the results of that text only. */
  filteredText: searchTextSchema.nullable(),
  hiddenColumns: resultColumnsSchema,
  /** Those that are shown although they are not by default, or not in a window of this width. */
  shownColumns: resultColumnsSchema,
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
