import type { FoundParts } from '../../nexar/parts/part-search';
import { maxSeenDistributors } from '../../shared/contract/constants/limits';
import type { Distributor } from '../../shared/contract/offers-view';
import type { AnswerCache } from './answer-cache';

const collator = new Intl.Collator('en');

/** A cache that also knows which distributors offer the parts of its answers, for the user to prefer some of them. */
export interface DistributorCache extends AnswerCache {
  /** By name. */
  distributors(): Distributor[];
}

export function withSeenDistributors(cache: AnswerCache): DistributorCache {
  const names = new Map<string, string>();

  function note({ parts }: FoundParts): void {
    for (const { seller } of parts.flatMap(({ part }) => part.offers))
      if (names.size < maxSeenDistributors) names.set(seller.id, seller.name.slice(0, 300));
  }

  return {
    ...cache,
    keep(key, answer, now) {
      note(answer);
      cache.keep(key, answer, now);
    },
    clear() {
      names.clear();
      cache.clear();
    },
    distributors: () =>
      Array.from(names, ([id, name]) => ({ id, name })).sort((a, b) => collator.compare(a.name, b.name)),
  };
}
