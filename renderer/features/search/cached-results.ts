import { sumLeftOut } from '../../../electron/shared/contract/constants/left-out';
import type { CachedParts } from '../../../electron/shared/contract/lookup';
import type { AnswerContext } from './answer-context';
import { dataTimes } from './data-times';
import { matchRanges } from './match-ranges';
import { type SearchRow, searchRows } from './result-rows';

/** Parts on this computer that match a text. How many the service would find is not known. */
export interface CachedResults extends AnswerContext, Pick<CachedParts, 'text' | 'hasMore' | 'cacheHours'> {
  readonly kind: 'cached';
  readonly rows: readonly SearchRow[];
  /** When the oldest of them arrived, ISO 8601; null without rows. */
  readonly oldest: string | null;
}

export function cachedResults(cached: CachedParts): CachedResults {
  const { text, hasMore, cacheHours, country, currency, pricedFor, outsidePlan } = cached;
  return {
    ...{ kind: 'cached', text, hasMore, cacheHours, country, currency, pricedFor, outsidePlan },
    ...{ source: 'nexar', attributes: [], warnings: [], moreWarnings: 0, leftOut: sumLeftOut([]) },
    rows: cached.rows.flatMap(({ part, fetchedAt }) => {
      const kind = matchRanges(part.mpn, text).length > 0 ? 'number' : 'keywords';
      return searchRows([part], text, kind).map((row) => ({ ...row, fetchedAt }));
    }),
    oldest: dataTimes(cached.rows.map(({ fetchedAt }) => fetchedAt))?.oldest ?? null,
  };
}
