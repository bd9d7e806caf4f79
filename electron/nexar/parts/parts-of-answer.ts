import { nothingLeftOut, sumLeftOut } from '../../shared/contract/constants/left-out';
import type { LeftOut } from '../../shared/contract/left-out';
import { readList } from '../graphql/read-list';
import { type AnswerContext, type FoundPart, partFromAnswer } from './part-from-answer';
import { partAnswerSchema } from './search-answer';

/** The parts of a lookup that arrived, and how many did not. */
export interface ReadParts {
  readonly parts: readonly FoundPart[];
  /** Parts that the service returned, and so counts, readable or not. */
  readonly partsSpent: number;
  /** Parts that the service found but did not return. */
  readonly undeliveredParts: number;
  readonly leftOut: LeftOut;
}

interface Lookup {
  /** How many parts were requested. */
  readonly limit: number;
  /** How many of them the service found, by its number of hits. */
  readonly expected: number;
  /** Whether the answer has errors, apart from those about fields that the plan lacks. */
  readonly hasErrors: boolean;
}

/** The parts in `results`. A null is a part that the service could not deliver. */
export function partsOfAnswer(
  results: readonly unknown[],
  { limit, expected, hasErrors }: Lookup,
  context: AnswerContext,
  partIn: (result: unknown) => unknown = (result) => result,
): ReadParts {
  const delivered = results
    .slice(0, limit)
    .map(partIn)
    .filter((part) => part !== null);
  const read = readList(partAnswerSchema, delivered, limit);
  const parts = read.items.map((item) => partFromAnswer(item, context));
  const lost: LeftOut = {
    unread: { ...nothingLeftOut.unread, parts: read.unread },
    overLimit: { ...nothingLeftOut.overLimit, parts: Math.max(0, results.length - limit) },
  };
  const listed = Math.min(results.length, limit);
  // Hits may be an estimate: a shorter list without gaps or errors lost nothing.
  const cameWhole = listed > 0 && listed === delivered.length && !hasErrors;
  return {
    parts,
    partsSpent: results.length,
    undeliveredParts: cameWhole ? 0 : Math.max(expected, listed) - delivered.length,
    leftOut: sumLeftOut([lost, ...parts.map(({ part }) => part.leftOut)]),
  };
}
