/** How an MPN matches a query: exactly, except for punctuation and spaces, or not. Case is ignored. */
export type MatchKind = 'exact' | 'punctuation' | 'near';

/** The match of a part that a search found: its number, or else the distributor's or the description that was searched for. */
export type SearchMatchKind = MatchKind | 'sku' | 'description';

/** The match of a row; for a line of a list also that nothing matches, or that the match was not delivered, and whether for want of parts in the plan. */
export type RowMatch = SearchMatchKind | 'limited' | 'undelivered' | 'none';
