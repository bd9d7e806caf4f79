import type { Highs } from 'highs';
import type { Assignment } from '../../../shared/domain/bom/sourcing/assignment';
import { planProgram } from '../../../shared/domain/bom/sourcing/plan-model';
import type { PlanNumbers } from '../../../shared/domain/bom/sourcing/plan-numbers';
import { type ProvenAssignment, provePlan } from '../../../shared/domain/bom/sourcing/prove-plan';
import { solveModel } from './solve-model';

/** A plan to improve and to prove, in numbers alone. */
export interface ProofRequest {
  readonly numbers: PlanNumbers;
  readonly start: Assignment;
  readonly maxDistributors: number;
}

/** Looks for a better plan than `start` for at most `seconds`. Blocks until then. */
export function proveNumbers(
  highs: Highs,
  { numbers, start, maxDistributors }: ProofRequest,
  seconds: number,
): ProvenAssignment {
  const program = planProgram(numbers, start, maxDistributors);
  return provePlan(numbers, start, program, solveModel(highs, program.model, seconds));
}
