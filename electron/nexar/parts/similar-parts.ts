import type { GraphqlAnswer, GraphqlError } from '../graphql/graphql-answer';
import { isPlanGate } from '../graphql/plan-limits';

/** The field that only this query requests; without it the query is pointless. */
const field = 'similarParts';

/** Whether `error` says that the plan lacks the similar parts themselves, not a field of one of them. */
function lacksField(error: GraphqlError): boolean {
  return (
    isPlanGate(error) && (error.path?.at(-1) === field || new RegExp(`\\b${field}\\b`).test(error.message))
  );
}

/**
 * The similar parts in `data`; null if there is no answer. A part that the service no longer knows has none.
 * `counted`: 1 if the service returned, and so counts, the part itself.
 */
export function readSimilarParts(
  data: GraphqlAnswer['data'],
): { readonly parts: readonly unknown[]; readonly counted: number } | null {
  const asked = data?.supParts;
  if (!Array.isArray(asked)) return null;
  const about: unknown = asked[0] ?? null;
  if (about === null) return { parts: [], counted: 0 };
  const parts = typeof about === 'object' && field in about ? about[field] : null;
  return Array.isArray(parts) ? { parts, counted: 1 } : null;
}

/** The error if the plan lacks similar parts. Parts already returned are billed, so they are used even if one field was gated. */
export function similarPartsGate({
  data,
  errors,
}: Pick<GraphqlAnswer, 'data' | 'errors'>): GraphqlError | null {
  return readSimilarParts(data)?.parts.length ? null : (errors.find(lacksField) ?? null);
}
