import type { GraphQLError } from 'graphql';
import type { Category } from '../catalog/categories';
import type { Part } from '../catalog/part';
import type { PartIndex } from '../search/part-index';

/** What the query's arguments `country` and `currency` say; each root field has its own. */
export interface Market {
  readonly country: string;
  readonly currency: string;
}

/** Where a list of parts stands in the answer: keys of objects and places in lists, from the root down. */
export type AnswerPath = readonly (string | number)[];

/** What the views of one request share. */
export interface AnswerContext {
  readonly parts: readonly Part[];
  readonly partsById: ReadonlyMap<string, Part>;
  readonly index: PartIndex;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The plan lacks the lifecycle: that specification is left out of the others. */
  readonly withholdsLifecycle: boolean;
  /** Filled while the answer is made: each list of parts counts against the quota. */
  readonly partLists: AnswerPath[];
  /** Filled while the answer is made: errors beside the one that a resolver can throw. */
  readonly moreErrors: GraphQLError[];
}

/** How many of `parts` lie in each category, by id; those below it count too. */
export function partsPerCategory(parts: readonly Part[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = ({ id }: Category) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { category } of parts) {
    if (category === null) continue;
    add(category);
    category.ancestors.forEach(add);
  }
  return counts;
}
