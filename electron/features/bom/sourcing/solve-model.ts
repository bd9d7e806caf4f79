import type { Highs } from 'highs';
import type { PlanModel } from '../../../shared/domain/bom/sourcing/plan-model';
import type { ModelSolution } from '../../../shared/domain/bom/sourcing/prove-plan';

/** HiGHS's code for an optimal solution: of other codes the bound may be one all the same. */
const infeasible = 8;

/** Solves `model` within `seconds`, from the plan that it starts from. Blocks until then. */
export function solveModel(highs: Highs, model: PlanModel, seconds: number): ModelSolution {
  const { cost, upper, isWhole, rows } = model;
  const [numCols, numRows] = [cost.length, rows.lower.length];
  return highs.withModel(
    {
      numCols,
      numRows,
      colCost: cost,
      colLower: new Float64Array(numCols),
      colUpper: upper,
      rowLower: rows.lower,
      rowUpper: rows.upper,
      matrix: {
        format: 'csr',
        numRows,
        numCols,
        starts: rows.starts,
        indices: rows.columns,
        values: rows.values,
      },
      integrality: isWhole,
    },
    (solver) => {
      solver.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.5 });
      solver.setSolution({ colValue: model.start });
      const { modelStatus } = solver.run();
      const hasSolution = modelStatus !== infeasible && solver.info.get('primal_solution_status') === 2;
      const values = hasSolution ? solver.getSolution().colValue : null;
      return { values, bound: Number(solver.info.get('mip_dual_bound')) };
    },
  );
}
