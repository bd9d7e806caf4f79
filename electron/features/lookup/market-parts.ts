import type { Clock } from '../../core/clock';
import type { Market } from '../../shared/contract/market';
import type { Part } from '../../shared/contract/part';
import type { AnswerCache } from './answer-cache';
import { openPeriod } from './answer-period';
import type { AnswerOwner } from './answer-query';

/** Those of the parts that are cached for a market and still open, in any order; sends nothing. */
export type MarketParts = (partIds: readonly string[], market: Market) => Promise<readonly Part[]>;

interface MarketPartsOptions {
  readonly cache: Pick<AnswerCache, 'partFor'>;
  /** For whom answers are cached now; null if nothing is connected. */
  readonly owner: () => AnswerOwner | null;
  readonly clock: Pick<Clock, 'now' | 'elapsed' | 'after'>;
}

/** Main does not stand still for longer (ms) while it reads: answers are compressed, and a thousand take a second. */
const maxStepMs = 8;

export function createMarketParts({ cache, owner, clock }: MarketPartsOptions): MarketParts {
  return async (partIds, market) => {
    const current = owner();
    if (!current) return [];
    const parts: Part[] = [];
    let stepEnd = clock.elapsed() + maxStepMs;
    for (const partId of new Set(partIds)) {
      const found = await cache.partFor(current, partId, market, openPeriod(clock.now()));
      if (found) parts.push(found.part);
      if (clock.elapsed() < stepEnd) continue;
      await new Promise<void>((resolve) => clock.after(0, resolve));
      stepEnd = clock.elapsed() + maxStepMs;
      // SECURITY: nothing of the former application is shown as the present one's.
      if (owner()?.application !== current.application || owner()?.source !== current.source) return [];
    }
    return parts;
  };
}
