import type { LeftOut } from '../contract/left-out';
import { nothingLeftOut, sumLeftOut } from '../contract/plain/left-out';
import { type AnswerContext, type FoundPart, partFromAnswer } from './part-from-answer';
import { readList } from './readable';
import { partAnswerSchema } from './search-answer';

/** What came of the parts that a lookup found. */
export interface ReadParts {
  readonly parts: readonly FoundPart[];
  /** Parts that the service returned and counts, readable or not. */
  readonly partsSpent: number;
  /** Parts that the service found but did not return. */
  readonly undeliveredParts: number;
  readonly leftOut: LeftOut;
}

/**
 * The parts in `results`, at most `limit`: so many were asked for. `expected`: how many of them the service found; a null
 * among the results is a part that it could not deliver.
 */
export function partsOfAnswer(
  results: readonly unknown[],
  limit: number,
  expected: number,
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
  return {
    parts,
    partsSpent: results.length,
    undeliveredParts: Math.max(expected, Math.min(results.length, limit)) - delivered.length,
    leftOut: sumLeftOut([lost, ...parts.map(({ part }) => part.leftOut)]),
  };
}
