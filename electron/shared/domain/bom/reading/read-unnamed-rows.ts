import { isNotPopulated } from './cell-kind';
import { isHeaderWord } from './find-header';
import type { Found } from './finding';
import { leftOutCell, numberScore } from './part-number-score';
import type { TextRecord } from './split-rows';

/** The column of a table without names that holds the part numbers: the one whose cells look most like them. */
function bestColumn(rows: readonly (readonly number[])[]): number {
  const sums: number[] = [];
  for (const scores of rows) {
    for (const [column, score] of scores.entries()) sums[column] = (sums[column] ?? 0) + score;
  }
  return sums.indexOf(Math.max(...sums, 0));
}

/** What a row of an unnamed table is looked up by: its cell in the best column, else its own best one. */
function numberColumn(scores: readonly number[], column: number): number {
  if ((scores[column] ?? 0) >= 1) return column;
  const best = Math.max(...scores, 0);
  return best > 0 ? scores.indexOf(best) : -1;
}

/** The rows of a table that names no columns, each by itself: one part number a row at most. */
export function readRows(records: readonly TextRecord[]): Found[][] {
  const rows = records.map(({ cells }) => ({
    cells,
    scores: cells.map((cell) => (cell === '' ? 0 : numberScore(cell))),
  }));
  const column = bestColumn(rows.map(({ scores }) => scores));
  return rows.map(({ cells, scores }): Found[] => {
    const at = numberColumn(scores, column);
    const number = cells[at];
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) return [];
    const text = filled.join(' · ');
    if (cells.some(isNotPopulated)) return [{ kind: 'left-out', reason: 'not-populated', text }];
    if (filled.every(isHeaderWord)) return [{ kind: 'left-out', reason: 'header', text }];
    const rest = cells.filter((cell, index) => cell !== '' && index !== at);
    const others = rest.map((cell) => leftOutCell(cell, number));
    return number === undefined ? others : [{ kind: 'number', text: number }, ...others];
  });
}
