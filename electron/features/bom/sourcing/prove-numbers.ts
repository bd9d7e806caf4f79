import type { Highs } from 'highs';
import { runToEnd } from '../../../core/in-steps';
import { type Assignment, assignTo, worthOf } from '../../../shared/domain/bom/sourcing/assignment';
import { coverLines } from '../../../shared/domain/bom/sourcing/cover-lines';
import { improveAssignment } from '../../../shared/domain/bom/sourcing/improve-assignment';
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

/** Some two seconds. */
const maxCoverWork = 3_000_000_000;

interface FewestLeftOut {
  readonly start: Assignment;
  /** Whether no plan leaves out fewer lines. */
  readonly isProven: boolean;
}

/** `start`, or a plan that leaves out fewer lines: these come before all costs. */
function fewestLeftOut({ numbers, start, maxDistributors }: ProofRequest): FewestLeftOut {
  const { uncovered } = worthOf(numbers, start);
  const { members, isProven } = runToEnd(coverLines(numbers, maxDistributors, uncovered, maxCoverWork));
  if (!members) return { start, isProven };
  return { start: improveAssignment(numbers, assignTo(numbers, members), members), isProven };
}

/** Looks for a better plan than `start` for at most `seconds`. Blocks until then. */
export function proveNumbers(highs: Highs, request: ProofRequest, seconds: number): ProvenAssignment {
  const began = performance.now();
  const { numbers, maxDistributors } = request;
  const { start, isProven } = fewestLeftOut(request);
  const program = planProgram(numbers, start, maxDistributors);
  const left = Math.max(0, seconds - (performance.now() - began) / 1000);
  return provePlan(numbers, start, program, solveModel(highs, program.model, left), isProven);
}
