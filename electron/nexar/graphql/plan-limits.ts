import { FailureError } from '../../core/failure-error';
import type { GraphqlError } from './graphql-answer';
import type { TextGroup } from './query-text';

/** The fields by which the service's errors name a group that the plan lacks. */
const fieldsOf: Readonly<Record<TextGroup, readonly string[]>> = {
  datasheet: ['bestDatasheet', 'documentCollections'],
  image: ['bestImage'],
  leadTime: ['estimatedFactoryLeadDays', 'factoryLeadDays'],
  specifications: ['specs'],
  counts: ['manufacturerAgg', 'categoryAgg', 'inStockAgg', 'suggestedFilters', 'specAggs'],
};

/** Whether the error says that a field is outside the plan (docs/nexar-api.md, Gated fields). */
export function isPlanGate(error: GraphqlError): boolean {
  return /not authori[sz]ed/i.test(error.message);
}

/** Whether a call failed because of the part limit. */
export function isPartLimit(error: unknown): error is FailureError {
  if (!(error instanceof FailureError)) return false;
  const { code } = error.failure;
  return code === 'part-limit-used-up' || code === 'no-parts-in-plan';
}

/**
 * The groups that the plan lacks according to `errors`, by the error's path, or else by the field that its text names.
 * Any error about the counts gives them up: no search should fail because of what accompanies its parts.
 */
export function gatedGroups(errors: readonly GraphqlError[]): TextGroup[] {
  const groups = Object.keys(fieldsOf) as TextGroup[];
  return groups.filter((group) =>
    fieldsOf[group].some((field) =>
      errors.some((error) => {
        if (!isPlanGate(error) && group !== 'counts') return false;
        return error.path?.includes(field) || new RegExp(`\\b${field}\\b`, 'i').test(error.message);
      }),
    ),
  );
}
