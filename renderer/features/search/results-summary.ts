import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import type { ListResults } from './list-results';
import { listStatus } from './list-status';
import type { ResultSet } from './result-set';
import type { SearchResults } from './search-results';
import type { CachedPartsView } from './use-cached-parts';

/** What the line above the results says of them. */
export interface ResultsSummary {
  readonly title: string;
  readonly status: string;
}

function searchSummary({ text, rows, hits, hitsKnown }: SearchResults, shown: number): ResultsSummary {
  const count = hitsKnown ? texts.search.hits : texts.search.hitsAtLeast;
  return {
    title: texts.search.resultsFor(text),
    status:
      rows.length > 0 ? count(formatNumber(hits), formatNumber(shown), hits === 1) : texts.search.noneFound,
  };
}

function listSummary(results: ListResults): ResultsSummary {
  const { total, notFound } = results;
  return {
    title: texts.list.resultsFor(formatNumber(total), total === 1),
    status: notFound.length < total ? listStatus(results) : texts.search.noneFound,
  };
}

/** Of cached parts that match what is typed: never how many hits the service would find. */
export function cachedSummary({ results }: CachedPartsView): ResultsSummary | null {
  if (!results) return null;
  const count = results.rows.length;
  const { title, found, firstFound, noneFound } = texts.cached;
  const some = results.hasMore ? firstFound(formatNumber(count)) : found(formatNumber(count), count === 1);
  return { title: title(results.text), status: count > 0 ? some : noneFound };
}

/** `shown`: how many rows are on screen. */
export function resultsSummary(results: ResultSet, shown: number): ResultsSummary {
  return results.kind === 'list' ? listSummary(results) : searchSummary(results, shown);
}
