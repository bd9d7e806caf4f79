import { FailureError } from '../../core/failure-error';
import { type GraphqlAnswer, messagesOf } from './graphql-answer';
import { fieldsOf, listOf } from './read-list';
import { partLimitIn } from './read-part-limit';

/** The failure that the first refusal by the part limit among `messages` stands for; null if there is none. */
export function partLimitFailure(
  messages: readonly string[],
  more: Partial<FailureError['failure']> = {},
): FailureError | null {
  const refusal = partLimitIn(messages);
  if (!refusal) return null;
  const { limit, message } = refusal;
  if (limit === 0) return new FailureError('no-parts-in-plan', message, { ...more, partLimit: 0 });
  return new FailureError(
    'part-limit-used-up',
    message,
    limit === null ? more : { ...more, partLimit: limit },
  );
}

/** The `error` texts of a list's lines. */
const lineErrors = (data: GraphqlAnswer['data']) =>
  listOf(data?.supMultiMatch)
    .map((line) => fieldsOf(line)?.error)
    .filter((error) => typeof error === 'string');

/** How the part limit has refused an answer, or a part of it; null if it has not. */
export function refusalOf({ data, errors }: GraphqlAnswer): FailureError | null {
  return partLimitFailure([...messagesOf(errors), ...lineErrors(data)]);
}
