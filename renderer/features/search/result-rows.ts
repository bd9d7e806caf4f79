import type { PartListAnswer, SearchedFor } from '../../../electron/shared/contract/lookup';
import type { PartRow } from '../../../electron/shared/contract/part-row';
import type { RowMatch, SearchMatchKind } from '../../../electron/shared/domain/match-kind';
import { isOld } from '../../components/is-old';
import { matchKind, searchMatchKind } from './match-kind';

/** A part that a search found. */
export interface SearchRow {
  readonly kind: 'search';
  /** The part's id. */
  readonly id: string;
  /** The text that was searched for. */
  readonly query: string;
  readonly part: PartRow;
  readonly match: SearchMatchKind;
  /** When its answer arrived, ISO 8601, where the rows are of several ones. */
  readonly fetchedAt?: string;
}

/** A line of a list, and the part that answers it best. */
export interface ListRow {
  readonly kind: 'list';
  /** The line's, since one part may answer several lines. */
  readonly id: string;
  /** The part number of the line. */
  readonly query: string;
  readonly part: PartRow | null;
  readonly match: RowMatch;
  /** How many parts match the line; null if that is not known. */
  readonly hits: number | null;
  /** When its answer arrived, ISO 8601, if that was clearly before the latest of the list; else null. */
  readonly cachedAt: string | null;
}

export type ResultRow = SearchRow | ListRow;

export const partsOf = (rows: readonly ResultRow[]): PartRow[] => rows.flatMap(({ part }) => part ?? []);

/** The rows with what `priced` makes of their parts. */
export const pricedRows = (rows: readonly ResultRow[], priced: (part: PartRow) => PartRow): ResultRow[] =>
  rows.map((row) => (row.part ? { ...row, part: priced(row.part) } : row));

/** Whether the part has the number of the query, apart from case and punctuation. */
export const isFound = (match: RowMatch) => match === 'exact' || match === 'punctuation';

/** The rows of a search for `query`; `kind`: as what the service was asked for it. */
export function searchRows(
  parts: readonly PartRow[],
  query: string,
  kind: SearchedFor['kind'] = 'number',
): SearchRow[] {
  return parts.map((part) => ({
    kind: 'search',
    id: part.id,
    query,
    part,
    match: searchMatchKind(part.mpn, query, kind),
  }));
}

type Line = PartListAnswer['lines'][number];

function lineMatch({ query, row, undelivered }: Line): RowMatch {
  if (row) return matchKind(row.mpn, query);
  if (!undelivered) return 'none';
  return undelivered.isPartLimit ? 'limited' : 'undelivered';
}

/** A row for each line, in the order of the list, with or without a part. */
export function listRows(lines: readonly Line[]): ListRow[] {
  const latest = Math.max(...lines.map(({ fetchedAt }) => Date.parse(fetchedAt)));
  return lines.map((line, index) => ({
    kind: 'list',
    id: `line-${index}`,
    query: line.query,
    part: line.row,
    match: lineMatch(line),
    hits: line.hits,
    cachedAt: isOld(line.fetchedAt, latest) ? line.fetchedAt : null,
  }));
}
