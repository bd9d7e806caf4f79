import { FailureError } from '../../core/failure-error';
import { type FieldGroup, fieldGroupSchema, type PlanGroup } from '../../shared/contract/part';
import { partsInData } from '../graphql/count-parts';
import type { GraphqlAnswer } from '../graphql/graphql-answer';
import type { GraphqlClient, GraphqlRequest } from '../graphql/graphql-client';
import { refusalOf } from '../graphql/part-limit-refusal';
import { gatedGroups, isPartLimit, refusedGroups } from '../graphql/plan-limits';
import { namesLifecycle, partLimitProbeText } from '../graphql/query-text';
import type { PartsUse } from '../parts-meter';
import type { PlanGaps } from '../plan-gaps';
import type { PartOperation } from './part-operations';

/** How many parts the answer can hold, and what they are for. */
export interface LookupCost {
  readonly maxParts: number;
  readonly use: PartsUse;
}

/** How the part limit refused a lookup, and when: ISO 8601. */
export interface RefusedLookup {
  readonly failure: FailureError;
  readonly at: string;
}

/** An answer, and what of its parts it lacks because the plan does. */
export interface LookupAnswer {
  readonly answer: GraphqlAnswer;
  readonly outsidePlan: readonly FieldGroup[];
}

/** Sends lookups of parts without what the plan lacks, and remembers what they reveal about the plan and its part limit. */
export interface LookupClient {
  /** Throws what the client throws, and `outside-plan` without a request where the plan is known to lack all of it. */
  send(
    operation: PartOperation,
    variables: GraphqlRequest['variables'],
    cost: LookupCost,
    signal?: AbortSignal,
  ): Promise<LookupAnswer>;
  /** What the plan was seen to lack. */
  planGaps(): Promise<ReadonlySet<PlanGroup>>;
  /**
   * Sends a search for no parts, which costs none. Throws `part-limit-used-up` or `no-parts-in-plan` where the service
   * refuses even that. Where it never has (docs/nexar-api.md, Part limit), returns the refusal of the last lookup, if
   * it was refused.
   */
  probePartLimit(): Promise<RefusedLookup | null>;
}

const isOfParts = (group: PlanGroup): group is FieldGroup =>
  (fieldGroupSchema.options as readonly PlanGroup[]).includes(group);

export function createLookupClient(client: GraphqlClient, now: () => number, gaps: PlanGaps): LookupClient {
  /** What failed for another reason than the plan, which may pass: omitted until the session ends. */
  const failing = new Set<PlanGroup>();
  let lastRefusal: RefusedLookup | null = null;
  /** Whether the limit was seen to refuse a search for no parts: only then does a passing one mean something. */
  let probeIsTelling = false;

  function noteRefusal(failure: FailureError): void {
    lastRefusal = { failure, at: new Date(now()).toISOString() };
  }

  async function sendWithinPlan(
    operation: PartOperation,
    variables: GraphqlRequest['variables'],
    cost: LookupCost,
    signal?: AbortSignal,
  ): Promise<LookupAnswer> {
    const { operationName, text, lostParts, isAbout } = operation;
    const known = await gaps.known();
    const omitted = new Set([...known, ...failing]);
    if (isAbout !== undefined && omitted.has(isAbout))
      throw new FailureError('outside-plan', 'Not requested: the plan was seen to lack it');
    const query = text(omitted);
    const answer = await client.send({ operationName, query, variables, ...cost }, signal);
    const isLost = lostParts(answer);
    const gated = new Set(gatedGroups(answer.errors));
    // Of a part, the lifecycle can be omitted with the other specifications only.
    if (isLost && gated.has('lifecycle') && !namesLifecycle(query)) gated.add('specifications');
    const discovered = [...gated, ...refusedGroups(answer.errors)].filter((group) => !omitted.has(group));
    await gaps.add(
      [...gated].filter((group) => !omitted.has(group)),
      known,
    );
    for (const group of discovered) if (!gated.has(group)) failing.add(group);
    // Each repetition omits at least one more group, so there are at most as many as groups.
    if (isLost && discovered.length > 0) return sendWithinPlan(operation, variables, cost, signal);
    return { answer, outsidePlan: [...new Set([...omitted, ...discovered])].filter(isOfParts) };
  }

  return {
    async send(operation, variables, cost, signal) {
      try {
        const received = await sendWithinPlan(operation, variables, cost, signal);
        const beside = refusalOf(received.answer);
        if (beside) noteRefusal(beside);
        // A lookup that found nothing may have passed for that reason.
        else if (partsInData(received.answer.data) > 0) lastRefusal = null;
        return received;
      } catch (error) {
        if (isPartLimit(error)) noteRefusal(error);
        throw error;
      }
    },
    planGaps: gaps.known,
    async probePartLimit() {
      const request = {
        operationName: 'PartLimitProbe',
        query: partLimitProbeText,
        variables: {},
        maxParts: 0,
      };
      await client.send(request).catch((error) => {
        if (isPartLimit(error)) probeIsTelling = true;
        throw error;
      });
      return probeIsTelling ? null : lastRefusal;
    },
  };
}
