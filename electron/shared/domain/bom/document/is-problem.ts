import type { BomLine, LineProblem } from '../../../contract/bom/bom-line';

/** Expired prices have a press of their own; extra pieces and a single source are for the user to weigh. */
const uncounted: ReadonlySet<LineProblem> = new Set<LineProblem>(['excess', 'stale', 'single-source']);

/** Whether the user should look at a line: what counts as a problem in the list of BOMs, and "next problem" goes to. */
export const isProblem = ({ problems }: Pick<BomLine, 'problems'>): boolean =>
  problems.some((problem) => !uncounted.has(problem));
