import { type GraphqlAnswer, messagesOf } from './graphql-answer';
import { fieldsOf, listOf } from './read-list';
import { partLimitIn } from './read-part-limit';

/** The `error` texts of a list's lines. */
const lineErrors = (data: GraphqlAnswer['data']) =>
  listOf(data?.supMultiMatch)
    .map((line) => fieldsOf(line)?.error)
    .filter((error) => typeof error === 'string');

/** How the part limit has refused an answer, or some of its lines; null if it has not. */
export function refusalOf({ data, errors }: GraphqlAnswer): { readonly limit: number | null } | null {
  return partLimitIn([...messagesOf(errors), ...lineErrors(data)]);
}
