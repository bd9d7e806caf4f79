import { FailureError } from '../../core/failure-error';
import type { PlanGroup } from '../../shared/contract/part';
import type { GraphqlError } from './graphql-answer';

/** The fields by which the service's errors name a group. The lifecycle is a specification, and no field. */
const fieldsOf: Readonly<Record<PlanGroup, readonly string[]>> = {
  datasheet: ['bestDatasheet', 'documentCollections'],
  image: ['bestImage'],
  leadTime: ['estimatedFactoryLeadDays', 'factoryLeadDays'],
  specifications: ['specs'],
  lifecycle: ['lifecyclestatus', 'lifecycle'],
  similarParts: ['similarParts'],
  counts: ['manufacturerAgg', 'categoryAgg', 'inStockAgg', 'suggestedFilters', 'specAggs'],
};

/** Words for a group, in an error that names no field of any. */
const wordsOf: Partial<Readonly<Record<PlanGroup, readonly string[]>>> = {
  datasheet: ['data ?sheets?'],
  leadTime: ['lead ?times?'],
  specifications: ['specifications?'],
  lifecycle: ['life cycle'],
  similarParts: ['similar parts'],
};

const planGroups = Object.keys(fieldsOf) as PlanGroup[];

const patterns = (names: Partial<Readonly<Record<PlanGroup, readonly string[]>>>) =>
  Object.entries(names).map(
    ([group, words]) => [group as PlanGroup, new RegExp(`\\b(?:${words.join('|')})\\b`, 'i')] as const,
  );
const fieldPatterns = patterns(fieldsOf);
const wordPatterns = patterns(wordsOf);

const matching = (all: typeof fieldPatterns, text: string) =>
  all.filter(([, pattern]) => pattern.test(text)).map(([group]) => group);

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

/** The groups that one error is about: by the innermost field of its path, and by what its text names. */
function groupsIn({ path, message }: GraphqlError): PlanGroup[] {
  const innermost = (path ?? [])
    .map((step) => planGroups.find((group) => fieldsOf[group].includes(String(step))))
    .findLast((group) => group !== undefined);
  const named = matching(fieldPatterns, message);
  if (innermost === undefined) return named.length > 0 ? named : matching(wordPatterns, message);
  // A field of a similar part has both in its path: similar parts are not what is refused then.
  return [innermost, ...named.filter((group) => group !== 'similarParts')];
}

/** The groups that the plan lacks according to `errors`. */
export function gatedGroups(errors: readonly GraphqlError[]): PlanGroup[] {
  const named = new Set(errors.filter(isPlanGate).flatMap(groupsIn));
  return planGroups.filter((group) => named.has(group));
}

/**
 * The groups that a query is repeated without: those that the plan lacks, and the counts after any error about them, since
 * no search should fail because of what accompanies its parts.
 */
export function refusedGroups(errors: readonly GraphqlError[]): PlanGroup[] {
  const gated = gatedGroups(errors);
  const failsCounts = !gated.includes('counts') && errors.some((error) => groupsIn(error).includes('counts'));
  return failsCounts ? [...gated, 'counts'] : gated;
}
