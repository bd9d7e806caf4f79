import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../../../../electron/core/in-steps';
import {
  createPlanProver,
  maxProofChoices,
} from '../../../../../../electron/features/bom/sourcing/plan-prover';
import type {
  SourcingReply,
  SourcingRequest,
} from '../../../../../../electron/features/bom/sourcing/sourcing-message';
import type { SourcingPlan } from '../../../../../../electron/shared/domain/bom/sourcing/sourcing-plan';
import { sourcingPlans } from '../../../../../../electron/shared/domain/bom/sourcing/sourcing-plans';
import { createFakeClock } from '../../../../fake-clock';
import { linesOf, problemOf, terms } from '../../../shared/domain/bom/sourcing/made-problems';
import { createFakeFork } from '../fake-process';

const problem = problemOf(linesOf({ a: '1', b: '3' }, { a: '3', b: '1' }), { a: terms('1'), b: terms('1') });

function proving() {
  const clock = createFakeClock();
  const { processes, fork } = createFakeFork<SourcingRequest, SourcingReply>();
  const [lineByLine, one] = runToEnd(sourcingPlans(problem)) as [SourcingPlan, SourcingPlan];
  return { clock, processes, prover: createPlanProver(fork, clock), lineByLine, one };
}

describe('the proof of a plan', () => {
  it('sends numbers alone, and reckons what comes back exactly', async () => {
    const { processes, prover, one } = proving();
    const tried = prover.prove(problem, one);
    const [request] = processes[0]?.requests ?? [];
    expect(request).toEqual({
      numbers: problem.numbers,
      start: one.assignment,
      maxDistributors: 1,
      seconds: expect.any(Number),
    });
    const reply: SourcingReply = {
      ok: true,
      proven: {
        assignment: Int32Array.of(1, 1),
        proof: { kind: 'within', percent: '1.2', leavesOutFewest: true },
      },
    };
    processes[0]?.emit('message', reply);
    expect(await tried).toMatchObject({
      plan: {
        total: '5',
        orders: [{ id: 'b' }],
        proof: { kind: 'within', percent: '1.2', leavesOutFewest: true },
      },
      failure: null,
    });
  });

  it.each([
    ['crashes', 'crashed'],
    ['cannot load the solver', 'crashed'],
    ['hangs', 'timed-out'],
  ])('leaves the plan as it is when the process %s', async (how, kind) => {
    const { clock, processes, prover, one } = proving();
    const tried = prover.prove(problem, one);
    if (how === 'crashes') processes[0]?.emit('exit', 139);
    else if (how === 'hangs') await clock.advance(10_000);
    else processes[0]?.emit('message', { ok: false, message: 'no such file' });
    expect(await tried).toMatchObject({ plan: one, failure: { kind } });
    expect(processes[0]?.kills).toBe(1);
  });

  it('needs no process for each line at its cheapest', async () => {
    const { processes, prover, lineByLine } = proving();
    expect(await prover.prove(problem, lineByLine)).toEqual({ plan: lineByLine, failure: null });
    expect(processes).toHaveLength(0);
  });

  it('is not tried for more lines and distributors than the solver has memory for', async () => {
    const { processes, prover, one } = proving();
    const numbers = { ...problem.numbers, cheapest: new Float64Array(maxProofChoices / 2 + 1) };
    expect(await prover.prove({ ...problem, numbers }, one)).toMatchObject({
      plan: one,
      failure: { kind: 'too-large' },
    });
    expect(processes).toHaveLength(0);
  });
});
