import type { GraphQLError } from 'graphql';
import type { Part } from '../catalog/part';
import type { PartIndex } from '../search/part-index';

/** The query's arguments `country` and `currency`; each root field has its own. */
export interface Market {
  readonly country: string;
  readonly currency: string;
}

/** What the resolvers of one request share. */
export interface AnswerContext {
  readonly parts: readonly Part[];
  readonly partsById: ReadonlyMap<string, Part>;
  readonly index: PartIndex;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Collects the errors beyond the one that a resolver can throw. */
  readonly moreErrors: GraphQLError[];
}
