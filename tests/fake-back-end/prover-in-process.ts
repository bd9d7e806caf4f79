import type { PlanProver } from '../../electron/features/bom/sourcing/plan-prover';
import { planOf } from '../../electron/shared/domain/bom/sourcing/sourcing-plan';

/** Proves plans as the app does, without a process of its own. The solver is loaded on use. */
export function createProverInProcess(): PlanProver {
  return {
    async prove(problem, plan) {
      const { maxDistributors, assignment: start } = plan;
      if (maxDistributors === null) return { plan, failure: null };
      const [{ default: loadHighs }, { proveNumbers }] = await Promise.all([
        import('highs'),
        import('../../electron/features/bom/sourcing/prove-numbers'),
      ]);
      const request = { numbers: problem.numbers, start, maxDistributors };
      const { assignment, proof } = proveNumbers(await loadHighs(), request, 5);
      return { plan: planOf(problem, assignment, maxDistributors, proof), failure: null };
    },
    endAll: () => undefined,
  };
}
