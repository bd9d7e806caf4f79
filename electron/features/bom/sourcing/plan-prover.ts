import type { Clock } from '../../../core/clock';
import { planOf, type SourcingPlan } from '../../../shared/domain/bom/sourcing/sourcing-plan';
import type { SourcingProblem } from '../../../shared/domain/bom/sourcing/sourcing-problem';
import { createLimitedProcesses, type LimitedProcess } from '../limited-process';
import type { SourcingReply, SourcingRequest } from './sourcing-message';

/** A process that proves one plan. */
export type SourcingProcess = LimitedProcess<SourcingRequest, SourcingReply>;

export interface TriedProof {
  /** With its proof; the plan as it was where nothing came of it. */
  readonly plan: SourcingPlan;
  /** Why nothing came of it. */
  readonly failure: {
    readonly kind: 'timed-out' | 'crashed' | 'busy' | 'too-large';
    readonly message: string;
  } | null;
}

export interface PlanProver {
  /**
   * Looks for a better plan for as many distributors, and for how near the result is to the lowest total: at most ten seconds, in
   * a process of its own. `too-large`: there are more lines and distributors than are tried. Throws `cancelled` when `signal` aborts, which ends the process.
   */
  prove(problem: SourcingProblem, plan: SourcingPlan, signal?: AbortSignal): Promise<TriedProof>;
  endAll(): void;
}

/** Until the process is ended: its start and the solver's are in it. */
const maxProofMs = 10_000;
const solverSeconds = 8;
/** Lines times distributors: nothing limits the memory of the solver but what it is asked. */
export const maxProofChoices = 400_000;

export function createPlanProver(fork: () => SourcingProcess, clock: Clock): PlanProver {
  const processes = createLimitedProcesses(fork, clock, maxProofMs);
  return {
    async prove(problem, plan, signal) {
      const { maxDistributors, assignment: start } = plan;
      // Each line at its cheapest has nothing to be proven.
      if (maxDistributors === null) return { plan, failure: null };
      const { numbers } = problem;
      const choices = numbers.cheapest.length * numbers.costs.length;
      if (choices > maxProofChoices)
        return { plan, failure: { kind: 'too-large', message: `${choices} choices` } };
      const asked = await processes.ask({ numbers, start, maxDistributors, seconds: solverSeconds }, signal);
      if (asked.kind !== 'answered') return { plan, failure: asked };
      const { reply } = asked;
      if (!reply.ok) return { plan, failure: { kind: 'crashed', message: reply.message } };
      const { assignment, proof } = reply.proven;
      return { plan: planOf(problem, assignment, maxDistributors, proof), failure: null };
    },
    endAll: processes.endAll,
  };
}
