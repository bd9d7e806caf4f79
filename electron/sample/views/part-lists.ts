import type { GraphQLResolveInfo, ResponsePath } from 'graphql';
import type { AnswerContext, AnswerPath } from './answer-context';

function pathOf(end: ResponsePath): AnswerPath {
  const keys: (string | number)[] = [];
  for (let step: ResponsePath | undefined = end; step !== undefined; step = step.prev) keys.unshift(step.key);
  return keys;
}

/** Remembers that the field being resolved gives a list of parts, for the quota. */
export function notePartList(context: AnswerContext, info: GraphQLResolveInfo): void {
  context.partLists.push(pathOf(info.path));
}

function valueAt(data: unknown, path: AnswerPath): unknown {
  let value = data;
  for (const key of path) value = (value as Record<string | number, unknown> | null | undefined)?.[key];
  return value;
}

/**
 * How many parts an answer returns: the entries of its lists of parts. A list that an error turned into null counts
 * for nothing, since quota counts parts returned; nested similar parts count, since nobody knows that they do not.
 */
export function countParts(data: unknown, partLists: readonly AnswerPath[]): number {
  let count = 0;
  for (const path of partLists) {
    const list = valueAt(data, path);
    if (Array.isArray(list)) count += list.filter((entry) => entry !== null).length;
  }
  return count;
}
