import { z } from 'zod';
import { searchTextSchema } from './search';

export const mostRecentSearches = 12;

/** What the app remembers of searching from one start to the next: on this computer alone, and never in diagnostics. */
export const searchMemorySchema = z.strictObject({
  /** What was searched for and found, the latest first. */
  recent: z.array(searchTextSchema).max(mostRecentSearches),
});
export type SearchMemory = z.infer<typeof searchMemorySchema>;
