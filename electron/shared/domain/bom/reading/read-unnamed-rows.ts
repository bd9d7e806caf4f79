import { cellKind, isNotPopulated } from './cell-kind';
import { isHeaderWord } from './find-header';
import { type Finding, ignored } from './finding';
import { ignoredCell, numberScore } from './part-number-score';

/** The column whose cells look most like part numbers. */
function bestColumn(rows: readonly (readonly number[])[]): number {
  const sums: number[] = [];
  for (const scores of rows) {
    for (const [column, score] of scores.entries()) sums[column] = (sums[column] ?? 0) + score;
  }
  return sums.indexOf(Math.max(...sums, 0));
}

/** The cell that a row is looked up by: that in the best column, else its own best one; -1 where none will do. */
function numberColumn(scores: readonly number[], column: number): number {
  if ((scores[column] ?? 0) >= 1) return column;
  const best = Math.max(...scores, 0);
  return best > 0 ? scores.indexOf(best) : -1;
}

/** The first quantity behind the part number, else the last one before it. */
function quantityBeside(cells: readonly string[], at: number): string | null {
  const isQuantity = (cell: string) => cellKind(cell) === 'quantity';
  return cells.slice(at + 1).find(isQuantity) ?? cells.slice(0, at).findLast(isQuantity) ?? null;
}

/** The rows of a table without a header, from their clean cells: one part number a row at most. */
export function readUnnamedRows(rows: readonly (readonly string[])[]): Finding[][] {
  const scored = rows.map((cells) => cells.map((cell) => (cell === '' ? 0 : numberScore(cell))));
  const column = bestColumn(scored);
  return rows.map((cells, row): Finding[] => {
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) return [];
    const text = filled.join(' · ');
    if (cells.some(isNotPopulated)) return [ignored({ reason: 'not-populated', text })];
    if (filled.every(isHeaderWord)) return [ignored({ reason: 'header', text })];
    const at = numberColumn(scored[row] ?? [], column);
    const number = cells[at];
    const others = cells
      .filter((cell, index) => cell !== '' && index !== at)
      .map((cell) => ignoredCell(cell, number));
    if (number === undefined) return others;
    return [{ kind: 'number', text: number, quantity: quantityBeside(cells, at) }, ...others];
  });
}
