import { FailureError } from '../../core/failure-error';
import { retryAfterMs } from '../../net/retry-after';
import type { ErrorCode, Failure } from '../../shared/contract/failure';
import { partsInData } from './count-parts';
import { type GraphqlAnswer, messagesOf, serviceMessage } from './graphql-answer';
import { partLimitFailure } from './part-limit-refusal';
import { isPlanGate, refusedGroups } from './plan-limits';
import { readPartLimit } from './read-part-limit';

/**
 * Whether the answer refuses the token: a 401, or an error code that starts with `Auth` whatever the status. An error
 * about the plan is about the plan, whatever its status.
 */
export function refusesToken(status: number, answer: GraphqlAnswer | null): boolean {
  if (answer?.errors.some((error) => isPlanGate(error) || readPartLimit(error.message))) return false;
  return (
    status === 401 || (answer?.errors.some((error) => error.extensions?.code?.startsWith('Auth')) ?? false)
  );
}

/**
 * The failure that an answer without usable data stands for; null if its data can be used (perhaps beside errors).
 * Status alone decides nothing: errors are read first (docs/nexar-api.md, Errors).
 */
export function answerFailure(
  status: number,
  headers: Headers,
  answer: GraphqlAnswer | null,
  now: number,
): FailureError | null {
  const first = answer?.errors[0];
  const isUsable = answer?.data ? Object.values(answer.data).some((value) => value !== null) : false;
  const wait = retryAfterMs(headers, now);
  const more: Partial<Failure> = {
    ...(answer?.requestId ? { requestId: answer.requestId } : {}),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  };
  const failure = (code: ErrorCode, detail: string) => new FailureError(code, detail, more);
  // Beside usable data, only the first error is about the answer as a whole.
  const limited = partLimitFailure(messagesOf(answer?.errors.slice(0, isUsable ? 1 : undefined) ?? []), more);
  // Parts that arrived are booked and shown. Missing parts stay null, and the client records the refusal.
  if (limited && partsInData(answer?.data) === 0) return limited;
  if (answer && first && refusedGroups(answer.errors).length > 0) return null;
  if (isUsable) return null;
  if (first && isPlanGate(first)) return failure('outside-plan', first.message);
  // `net.fetch` passes on a proxy's 407 as if the service had sent it.
  if (status === 407) return failure('proxy-refused', 'A proxy asks for a sign-in (407)');
  if (status === 429) return failure('rate-limited', first?.message ?? 'The service answered 429');
  if (status === 408 || (status >= 500 && !first))
    return failure('service-unavailable', `The service answered ${status}`);
  // No field outside the plan is named, so the application as a whole lacks access.
  if (status === 403 && answer) return failure('scope-refused', first?.message ?? 'The service answered 403');
  // The request was executed, and an error nulled all of its data (GraphQL over HTTP).
  if (answer && first && status < 400 && answer.data !== undefined)
    return new FailureError('not-delivered', first.message, { ...more, ...serviceMessage(answer.errors) });
  if (first)
    return failure(status >= 500 ? 'service-unavailable' : 'query-refused', `${status}: ${first.message}`);
  if (status >= 400) return failure('query-refused', `The service answered ${status}`);
  return failure(
    'answer-unreadable',
    `The service answered ${status} with something that is not a GraphQL answer`,
  );
}
