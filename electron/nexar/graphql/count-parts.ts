import { readGraphqlAnswer } from './graphql-answer';
import { isPlanGate } from './plan-limits';
import { fieldsOf, listOf } from './read-list';
import { readPartLimit } from './read-part-limit';

const notNull = (values: readonly unknown[]) => values.filter((value) => value !== null);

/** A part, and those it calls similar: whether these count is a guess (docs/nexar-api.md, Cost). */
const withSimilar = (part: unknown) => 1 + notNull(listOf(fieldsOf(part)?.similarParts)).length;

/** The parts in the answer to one field of a query: `supSearch…`, `supMultiMatch` or `supParts`. */
function partsIn(answer: unknown): number {
  const results = fieldsOf(answer)?.results;
  const entries = notNull(listOf(results ?? answer));
  return entries.reduce<number>((sum, entry) => {
    const line = fieldsOf(entry)?.parts;
    return sum + (Array.isArray(line) ? notNull(line).length : withSimilar(entry));
  }, 0);
}

/** How many parts the `data` of an answer holds. */
export const partsInData = (data: unknown): number =>
  Object.values(fieldsOf(data) ?? {}).reduce<number>((sum, field) => sum + partsIn(field), 0);

/** Whether the service has refused the request: for the plan, its part limit, or the token. It has returned no part then. */
const isRefusal = (json: unknown) =>
  readGraphqlAnswer(json)?.errors.some(
    (error) =>
      isPlanGate(error) || readPartLimit(error.message) || error.extensions?.code?.startsWith('Auth'),
  ) ?? false;

/**
 * How many parts the service has returned, and so counts; null if that is unknown, because something else than its
 * answer has arrived. `json`: the body of the response, unchecked; undefined if it is not JSON.
 */
export function countParts(status: number, json: unknown): number | null {
  const answer = fieldsOf(json);
  const isAnswer = answer !== null && ('data' in answer || 'errors' in answer);
  if (status >= 500 || status === 408) {
    // It broke, or gave up waiting, perhaps after it had counted: errors in its form do not show when.
    const hasData = Object.values(fieldsOf(answer?.data) ?? {}).some((field) => field !== null);
    return isAnswer && (hasData || isRefusal(json)) ? partsInData(answer.data) : null;
  }
  if (isAnswer) return partsInData(answer.data);
  // Refused without an answer in the service's form, by it or by something on the way.
  return status >= 400 ? 0 : null;
}

/** Network failures that end a request before it has left this computer. */
const neverSent: ReadonlySet<string> = new Set([
  'offline',
  'host-not-found',
  'certificate-refused',
  'clock-wrong',
  'proxy-refused',
  'proxy-unreachable',
]);

/** Whether a request that has failed before any answer has certainly not reached the service. */
export function wasNeverSent({
  code,
  message,
}: {
  readonly code: string;
  readonly message: string;
}): boolean {
  // A change of the network interrupts requests that are under way.
  if (/ERR_NETWORK_CHANGED/.test(message)) return false;
  return neverSent.has(code) || /ERR_CONNECTION_REFUSED|ECONNREFUSED/.test(message);
}
