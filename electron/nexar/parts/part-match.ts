import { maxMessageLength } from '../../shared/contract/constants/limits';
import type { Undelivered } from '../../shared/contract/lookup';
import { hitsFrom, textFrom } from '../graphql/answer-values';
import { type GraphqlError, messagesOf } from '../graphql/graphql-answer';
import { fieldsOf, listOf } from '../graphql/read-list';
import { partLimitIn } from '../graphql/read-part-limit';

const field = 'supMultiMatch';

/** The service's answer to one line of a list. */
export interface MatchedLine {
  /** Null if it does not say. */
  readonly hits: number | null;
  readonly error: string | null;
  readonly parts: readonly unknown[] | null;
  /** Its index in the answer; null if the service omitted it. */
  readonly place: number | null;
}

/** The reference that a line is sent with. */
export const lineReference = (index: number) => `line-${index}`;

/**
 * The answer to each of `count` lines, matched by the reference that the service echoes. A line without one is matched
 * by its index as long as all others are in order, and to nothing otherwise: another line's part must not be shown for
 * it. Null if there is no answer at all.
 */
export function readMatches(data: unknown, count: number): MatchedLine[] | null {
  if (typeof data !== 'object' || data === null) return null;
  const all = listOf(field in data ? data[field] : null);
  // SECURITY: cut before anything is read: an answer of some megabytes can hold millions of lines.
  const lines = all.slice(0, count).map(fieldsOf);
  const references = lines.map((line) => (typeof line?.reference === 'string' ? line.reference : null));
  const isInOrder =
    all.length === count && references.every((one, at) => one === null || one === lineReference(at));
  return Array.from({ length: count }, (_, index) => {
    const echoed = references.indexOf(lineReference(index));
    const place = echoed >= 0 ? echoed : isInOrder ? index : null;
    const line = place === null ? null : lines[place];
    return {
      hits: hitsFrom(line?.hits),
      error: textFrom(line?.error) || null,
      parts: Array.isArray(line?.parts) ? line.parts : null,
      place,
    };
  });
}

const partCount = (line: unknown) => listOf((Object(line) as { parts?: unknown }).parts).length;

/** How many returned parts belong to none of the `lines`; the service counts these too. */
export function strayParts(data: unknown, lines: readonly MatchedLine[]): number {
  const all = listOf((Object(data) as { [field]?: unknown })[field]);
  const placed = new Set(lines.map(({ place }) => place));
  return all.reduce<number>((sum, line, at) => sum + (placed.has(at) ? 0 : partCount(line)), 0);
}

/** The `errors` about the line, about all lines, or, if the line was omitted, about an index that is no line's. */
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
 * For a line without a readable part: whether the service failed to deliver one. It did if it found some, did not say
 * that there is none, or reports an error. `isUnread`: one arrived but cannot be read; `errors`: those about the line.
 */
export function undeliveredLine(
  line: MatchedLine,
  isUnread: boolean,
  errors: readonly GraphqlError[],
): Undelivered | null {
  const messages = [...(line.error === null ? [] : [line.error]), ...messagesOf(errors)];
  const limit = partLimitIn(messages);
  const message = limit?.message ?? messages[0] ?? null;
  if (line.hits === 0 && message === null && !isUnread) return null;
  return {
    message: message?.slice(0, maxMessageLength) ?? null,
    isUnread,
    isPartLimit: limit !== null && !isUnread,
  };
}
