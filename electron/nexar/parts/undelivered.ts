import { FailureError } from '../../core/failure-error';
import { maxMessageLength } from '../../shared/contract/constants/limits';
import type { Failure } from '../../shared/contract/failure';
import { type GraphqlAnswer, type GraphqlError, noMessage } from '../graphql/graphql-answer';
import type { ReadParts } from './parts-of-answer';

/** The service's own text of `errors`, each once; nothing where it has none. */
export function serviceMessage(errors: readonly GraphqlError[]): Pick<Failure, 'serviceMessage'> {
  const texts = new Set(errors.map(({ message }) => message).filter((message) => message !== noMessage));
  const text = [...texts].join(' ').slice(0, maxMessageLength);
  return text === '' ? {} : { serviceMessage: text };
}

/** An answer without the fields that were asked for. */
export function unreadable({ errors, requestId }: GraphqlAnswer): FailureError {
  return new FailureError('answer-unreadable', errors[0]?.message ?? 'The answer holds no search result', {
    ...serviceMessage(errors),
    ...(requestId ? { requestId } : {}),
  });
}

/**
 * Why none of the parts that were asked for is there although there may be some; null where the service says plainly
 * that there are none. `found`: how many it says there are, null where it does not say; errors beside none mean that it
 * does not know.
 */
export function undeliveredFailure(
  { requestId }: GraphqlAnswer,
  errors: readonly GraphqlError[],
  found: number | null,
  { parts, undeliveredParts, leftOut, partsSpent }: ReadParts,
): FailureError | null {
  if (parts.length > 0) return null;
  const { parts: unread } = leftOut.unread;
  if (found === 0 && undeliveredParts === 0 && unread === 0 && errors.length === 0) return null;
  const more = {
    ...serviceMessage(errors),
    ...(found ? { found } : {}),
    ...(requestId ? { requestId } : {}),
    partsSpent,
  };
  return unread > 0 && undeliveredParts === 0
    ? new FailureError('parts-unreadable', `${unread} of ${partsSpent} parts could not be read`, more)
    : new FailureError('not-delivered', errors[0]?.message ?? 'Found parts are not in the answer', more);
}
