import type { ServerFilters } from '../../../electron/shared/contract/facets';

export interface TextQuery {
  readonly kind: 'search';
  readonly text: string;
  /** Whether the text is searched for as a part number, exactly as typed. */
  readonly exactText: boolean;
  /** How many parts are requested; undefined for as many as the user has set. */
  readonly maxParts?: number | undefined;
  /** What the service filters the hits by; undefined for a search of the text alone. */
  readonly serverFilters: ServerFilters | undefined;
}

export interface ListQuery {
  readonly kind: 'list';
  readonly mpns: readonly string[];
  /** Tells one submitted list from another with the same numbers. */
  readonly id: number;
  /** Whether the button that asked for it named the cost; main asks about a long list otherwise. */
  readonly costShown: boolean;
}

/** What the user asks main for: the parts that match a text, or the best part for each of several numbers. */
export type SearchQuery = TextQuery | ListQuery;

/** Whether the pressed button names the cost matters for a list alone: a search is never asked about. */
export const withCost = (query: SearchQuery, costShown: boolean): SearchQuery =>
  query.kind === 'list' ? { ...query, costShown } : query;
