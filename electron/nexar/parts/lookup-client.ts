import type { FailureError } from '../../core/failure-error';
import type { FieldGroup } from '../../shared/contract/part';
import type { GraphqlAnswer } from '../graphql/graphql-answer';
import type { GraphqlClient, GraphqlRequest } from '../graphql/graphql-client';
import { gatedGroups, isPartLimit } from '../graphql/plan-limits';
import { partLimitProbeText, type TextGroup } from '../graphql/query-text';
import type { PartsUse } from '../parts-meter';
import type { PartOperation } from './part-operations';

/** How many parts the answer can hold, and what they are for. */
export interface LookupCost {
  readonly maxParts: number;
  readonly use: PartsUse;
}

/** How the part limit refused a lookup, and when: ISO 8601. */
export interface LimitRefusal {
  readonly failure: FailureError;
  readonly at: string;
}

/** Sends lookups of parts, and remembers what they reveal about the plan: the fields it lacks, and its part limit. */
export interface LookupClient {
  /** Throws what the client throws. */
  send(
    operation: PartOperation,
    variables: GraphqlRequest['variables'],
    cost: LookupCost,
    signal?: AbortSignal,
  ): Promise<GraphqlAnswer>;
  /** The groups of fields that the plan was seen to lack. */
  outsidePlan(): FieldGroup[];
  /** To be called when parts arrive: the part limit is no longer reached. */
  noteParts(): void;
  /**
   * Sends a search for no parts, which costs none. Throws `part-limit-used-up` or `no-parts-in-plan` where the service
   * refuses even that. Where it never has (docs/nexar-api.md, Part limit), returns the refusal of the last lookup, if
   * it was refused.
   */
  probePartLimit(): Promise<LimitRefusal | null>;
}

export function createLookupClient(client: GraphqlClient, now: () => number): LookupClient {
  const missing = new Set<TextGroup>();
  let lastRefusal: LimitRefusal | null = null;
  /** Whether the limit was seen to refuse a search for no parts: only then does a passing one mean something. */
  let probeIsTelling = false;

  async function sendWithinPlan(
    operation: PartOperation,
    variables: GraphqlRequest['variables'],
    cost: LookupCost,
    signal?: AbortSignal,
  ): Promise<GraphqlAnswer> {
    const omitted = new Set(missing);
    const { operationName, text, lostParts } = operation;
    const request = { operationName, query: text(omitted), variables, ...cost };
    const answer = await client.send(request, signal);
    const discovered = gatedGroups(answer.errors).filter((group) => !omitted.has(group));
    for (const group of discovered) missing.add(group);
    // Each repetition omits at least one more group, so there are at most as many as groups.
    return discovered.length > 0 && lostParts(answer)
      ? sendWithinPlan(operation, variables, cost, signal)
      : answer;
  }

  return {
    async send(operation, variables, cost, signal) {
      try {
        return await sendWithinPlan(operation, variables, cost, signal);
      } catch (error) {
        if (isPartLimit(error)) lastRefusal = { failure: error, at: new Date(now()).toISOString() };
        throw error;
      }
    },
    outsidePlan: () => [...missing].filter((group) => group !== 'counts'),
    noteParts() {
      lastRefusal = null;
    },
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
