import { FailureError } from '../../core/failure-error';
import { type GraphqlAnswer, type GraphqlError, serviceMessage } from '../graphql/graphql-answer';
import type { ReadParts } from './parts-of-answer';

/** An answer without the requested fields. */
export function unreadable({ errors, requestId }: GraphqlAnswer): FailureError {
  return new FailureError('answer-unreadable', errors[0]?.message ?? 'The answer holds no search result', {
    ...serviceMessage(errors),
    ...(requestId ? { requestId } : {}),
  });
}

/**
 * Why none of the requested parts arrived although there may be some; null if the service clearly says that there are
 * none. `found`: how many it says there are, null if it does not say; errors beside none mean that it does not know.
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
