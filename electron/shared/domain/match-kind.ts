/** How an MPN matches a query: exactly, except for punctuation and spaces, or not. Case is ignored. */
export type MatchKind = 'exact' | 'punctuation' | 'near';

/** The match of a row; for a line of a list also that nothing matches, or that the match was not delivered. */
export type RowMatch = MatchKind | 'undelivered' | 'none';
