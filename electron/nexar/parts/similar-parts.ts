import type { GraphqlAnswer, GraphqlError } from '../graphql/graphql-answer';
import { isPlanGate } from '../graphql/plan-limits';

/** The one field that is asked for here alone; nothing is left of the question without it. */
const field = 'similarParts';

/** Whether `error` says that the plan lacks the similar parts themselves, and not something of one of them. */
function lacksField(error: GraphqlError): boolean {
  return (
    isPlanGate(error) && (error.path?.at(-1) === field || new RegExp(`\\b${field}\\b`).test(error.message))
  );
}

/**
 * The similar parts in `data`; null where there is no answer. A part that the service no longer knows has none.
 * `counted`: the part that was asked about is returned too.
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

/** Why the plan gave none. What came was counted: a gate within one of the parts does not throw the others away. */
export function similarPartsGate({
  data,
  errors,
}: Pick<GraphqlAnswer, 'data' | 'errors'>): GraphqlError | null {
  return readSimilarParts(data)?.parts.length ? null : (errors.find(lacksField) ?? null);
}
