import type { LeftOutReason, LeftOutRow } from '../table-reading';
import { type CleanRows, rowSummary } from './clean-rows';
import type { FoundHeader } from './find-table-header';
import type { RowKind } from './row-kind';

/** The rows of one line: its own, those its references go on in, and those of its alternates. */
export interface LineRows {
  readonly row: number;
  readonly more: readonly number[];
  readonly alternates: readonly number[];
}

export interface SortedRows {
  readonly lines: readonly LineRows[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Divides the rows of a table into those of its lines and the others. `putBack`: rows that are lines whatever they look like. */
export function sortRows(
  rows: CleanRows,
  header: FoundHeader | null,
  kindOf: (cells: readonly string[]) => RowKind,
  putBack: ReadonlySet<number>,
): SortedRows {
  const lines: { row: number; more: number[]; alternates: number[] }[] = [];
  const leftOut: LeftOutRow[] = [];
  const texts: number[] = [];
  const leaveOut = (row: number, reason: LeftOutReason) => {
    const text = rowSummary(rows[row] ?? []);
    if (text !== '') leftOut.push({ row, reason, text });
  };
  const first = header === null ? 0 : header.row + header.rows;
  for (const [row, cells] of rows.entries()) {
    if (putBack.has(row)) {
      lines.push({ row, more: [], alternates: [] });
    } else if (row < first) {
      leaveOut(row, header !== null && row >= header.row ? 'header' : 'above-header');
    } else {
      const kind = kindOf(cells);
      const line = lines.at(-1);
      if (kind === 'blank') continue;
      if (kind === 'more-references' && line) line.more.push(row);
      else if (kind === 'alternate' && line) line.alternates.push(row);
      else if (kind === 'line' || kind === 'more-references' || kind === 'alternate') {
        lines.push({ row, more: [], alternates: [] });
      } else if (kind === 'text') texts.push(row);
      else leaveOut(row, kind);
    }
  }
  const last = lines.at(-1)?.row ?? -1;
  for (const row of texts) leaveOut(row, row < last ? 'section' : 'footer');
  return { lines, leftOut: leftOut.sort((a, b) => a.row - b.row) };
}
