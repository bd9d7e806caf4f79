/** How an MPN answers a query: to the letter, to the letter but for punctuation and spaces, or not. Case never counts. */
export type MatchKind = 'exact' | 'punctuation' | 'near';

/** The same of a row; of a list's line also that nothing matches, or that a match was not delivered. */
export type RowMatch = MatchKind | 'undelivered' | 'none';
