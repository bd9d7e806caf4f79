import type { BomSummary } from '../../../../electron/shared/contract/bom/bom-view';
import { compareInEnglish } from '../../../format/compare-texts';
import type { GridOrder } from '../../../ui/grid/grid-header';
import type { BomsColumn } from './boms-columns';

const amount = (decimal: string | null) => (decimal === null ? -1 : Number(decimal));

const byColumn: Readonly<Record<BomsColumn, (one: BomSummary, other: BomSummary) => number>> = {
  name: (one, other) => compareInEnglish(one.name, other.name),
  lines: (one, other) => one.lines - other.lines,
  boards: (one, other) => (one.boards[0] ?? 0) - (other.boards[0] ?? 0),
  perBoard: (one, other) => amount(one.perBoard) - amount(other.perBoard),
  total: (one, other) => amount(one.total) - amount(other.total),
  problems: (one, other) => one.problems - other.problems,
  changed: (one, other) => Date.parse(one.changedAt) - Date.parse(other.changedAt),
  actions: () => 0,
};

/** The BOMs in the order of a column; equal ones as they were. */
export function sortBoms(boms: readonly BomSummary[], { column, descending }: GridOrder): BomSummary[] {
  const compare = byColumn[column as BomsColumn];
  return [...boms].sort((one, other) => (descending ? compare(other, one) : compare(one, other)));
}
