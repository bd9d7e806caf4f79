import { z } from 'zod';
import { maxMessageLength } from '../../shared/contract/constants/limits';
import type { Undelivered } from '../../shared/contract/part-list';
import { hitsValue, optionalText } from '../graphql/answer-values';
import type { GraphqlError } from '../graphql/graphql-answer';
import { listOf, readList } from '../graphql/readable';
import { rawList } from './search-answer';

const lineSchema = z
  .object({
    reference: z.string().nullish().catch(null),
    hits: hitsValue,
    error: optionalText,
    parts: rawList,
  })
  .nullable()
  .catch(null);
const field = 'supMultiMatch';

/** What the service says to one line. */
export interface MatchedLine {
  /** Null where it does not say. */
  readonly hits: number | null;
  readonly error: string | null;
  readonly parts: readonly unknown[] | null;
  /** Where it stands in the answer; null where the service left it out. */
  readonly place: number | null;
}

/** The reference under which a line is asked for. */
export const lineReference = (index: number) => `line-${index}`;

/**
 * The answer to each of `count` lines, by the reference that the service echoes. A line without one belongs where it
 * stands as long as all others stand in their own places, and to none where they do not: another line's part must not be
 * shown for it. Null where there is no answer at all.
 */
export function readMatches(data: unknown, count: number): MatchedLine[] | null {
  if (typeof data !== 'object' || data === null) return null;
  const all = listOf(field in data ? data[field] : null);
  const { items: lines } = readList(lineSchema, all, count);
  const references = lines.map((line) => line?.reference ?? null);
  const isInOrder =
    all.length === count && references.every((one, at) => one === null || one === lineReference(at));
  return Array.from({ length: count }, (_, index) => {
    const echoed = references.indexOf(lineReference(index));
    const place = echoed >= 0 ? echoed : isInOrder ? index : null;
    const line = place === null ? null : lines[place];
    return { hits: line?.hits ?? null, error: line?.error || null, parts: line?.parts ?? null, place };
  });
}

const partCount = (line: unknown) => listOf((Object(line) as { parts?: unknown }).parts).length;

/** How many parts came for none of the `lines`; the service counts these, too. */
export function strayParts(data: unknown, lines: readonly MatchedLine[]): number {
  const all = listOf((Object(data) as { [field]?: unknown })[field]);
  const placed = new Set(lines.map(({ place }) => place));
  return all.reduce<number>((sum, line, at) => sum + (placed.has(at) ? 0 : partCount(line)), 0);
}

/** Those of `errors` that are about the line, about all, or about a place that is no line's while the line has none. */
export function errorsAbout(
  { place }: MatchedLine,
  lines: readonly MatchedLine[],
  errors: readonly GraphqlError[],
): GraphqlError[] {
  const places = new Set(lines.map((line) => line.place));
  return errors.filter(({ indexes }) => {
    if (!indexes?.size) return true;
    return place === null ? [...indexes].some((index) => !places.has(index)) : indexes.has(place);
  });
}

/**
 * Whether the service failed to deliver the part of a line of which none could be read: it found some, or did not say
 * that there is none, or reports an error. `isUnread`: one came that cannot be read; `errors`: those about the line.
 */
export function undeliveredLine(
  line: MatchedLine,
  isUnread: boolean,
  errors: readonly GraphqlError[],
): Undelivered | null {
  const message = line.error ?? errors[0]?.message ?? null;
  if (line.hits === 0 && message === null && !isUnread) return null;
  return { message: message?.slice(0, maxMessageLength) ?? null, isUnread };
}
