import type { FoundParts } from '../../nexar/parts/found-parts';
import { maxSeenDistributors } from '../../shared/contract/constants/limits';
import type { Distributor } from '../../shared/contract/offers-view';
import type { MemoryAnswers } from './memory-answers';

/** Answers in memory, and which distributors offer their parts, for the user to prefer some of them. */
interface DistributorAnswers extends MemoryAnswers {
  /** By name. */
  distributors(): Distributor[];
}

export function withSeenDistributors(answers: MemoryAnswers): DistributorAnswers {
  const names = new Map<string, string>();

  function note({ parts }: FoundParts): void {
    for (const { seller } of parts.flatMap(({ part }) => part.offers))
      if (names.size < maxSeenDistributors) names.set(seller.id, seller.name.slice(0, 300));
  }

  return {
    ...answers,
    put(query, answer, at, opens) {
      note(answer);
      answers.put(query, answer, at, opens);
    },
    clear() {
      names.clear();
      answers.clear();
    },
    distributors() {
      const collator = new Intl.Collator('en');
      return Array.from(names, ([id, name]) => ({ id, name })).sort((a, b) =>
        collator.compare(a.name, b.name),
      );
    },
  };
}
