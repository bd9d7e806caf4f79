import { z } from 'zod';
import { filterSchema } from './facets';
import { searchTextSchema } from './search';

export const mostRecentSearches = 12;

/** What the app remembers of searching from one start to the next: on this computer alone, and never in diagnostics. */
export const searchMemorySchema = z.strictObject({
  /** What was searched for and found, the latest first. */
  recent: z.array(searchTextSchema).max(mostRecentSearches),
  /** The column by which results are ordered; null for the service's own order. */
  order: z.strictObject({ column: z.string().min(1).max(40), descending: z.boolean() }).nullable(),
  filters: z.array(filterSchema).max(30),
});
/** How the results are looked at. */
export const searchViewSchema = searchMemorySchema.pick({ order: true, filters: true });
export type SearchView = z.infer<typeof searchViewSchema>;
export type SearchMemory = z.infer<typeof searchMemorySchema>;
