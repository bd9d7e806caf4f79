import type { Clock } from '../../core/clock';
import { isSameJson } from '../../core/is-same-json';
import { maxCachedParts } from '../../shared/contract/constants/limits';
import type { CachedParts } from '../../shared/contract/lookup';
import type { Settings } from '../../shared/contract/settings';
import { plainLetters } from '../../shared/domain/plain-letters';
import { plainMpn } from '../../shared/domain/plain-mpn';
import { freshPeriod, storesAnswers } from './answer-period';
import type { AnswerOwner } from './answer-query';
import { pricingOf } from './best-order';
import type { StoredAnswers } from './stored-answers';

interface CachedPartsOptions {
  /** For whom answers are kept now; null if nothing is connected. */
  readonly owner: () => AnswerOwner | null;
  /** Null where answers are in memory only. */
  readonly stored: Pick<StoredAnswers, 'search'> | null;
  readonly settings: () => Pick<
    Settings,
    'country' | 'currency' | 'quantity' | 'offers' | 'keepAnswersHours'
  >;
  readonly clock: Pick<Clock, 'now'>;
}

/** More words find no other parts. */
const maxWords = 8;

const wordsOf = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .slice(0, maxWords)
    .map((word) => ({ text: plainLetters(word), plain: plainMpn(word) }));

/**
 * Finds parts on disk that were looked up for the connected application and the present region, as long as they are fresh.
 * Sends nothing. Those of other regions are left out: their prices could not be compared.
 */
export function createCachedParts({ owner, stored, settings, clock }: CachedPartsOptions) {
  return async (text: string): Promise<CachedParts> => {
    const current = settings();
    const { country, currency, keepAnswersHours } = current;
    const application = owner()?.application ?? null;
    const found =
      stored && application !== null && storesAnswers(current)
        ? await stored.search(
            application,
            { words: wordsOf(text), plain: plainMpn(text) },
            { country, currency },
            freshPeriod(current, clock.now()),
            maxCachedParts + 1,
          )
        : [];
    const shown = found.slice(0, maxCachedParts);
    const pricing = pricingOf(current);
    return {
      text,
      rows: shown.map(({ row: { part }, fetchedAt }) => ({
        part,
        fetchedAt: new Date(fetchedAt).toISOString(),
      })),
      hasMore: found.length > shown.length,
      cacheHours: keepAnswersHours,
      country,
      currency,
      pricedFor: shown.every(({ row }) => isSameJson(row.pricedFor, pricing)) ? pricing : null,
      outsidePlan: [...new Set(shown.flatMap(({ row }) => row.outsidePlan))],
    };
  };
}
