import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { SourceCell, SourceTable } from '../../../shared/domain/bom/reading/table-reading';
import { maxCells } from './reading-limits';
import { UnreadableFile } from './unreadable-file';

/** "6.85119E+11", and "685,119,134,923": the sheet shows fewer digits than there are, or more than digits. */
const hidesDigits = /E[+-]?\d+$|\d[,\s'.\u00a0\u202f]\d{3}(?:\D|$)/i;

/** What a cell of a number format shows, unless that hides digits of a whole number. */
function numberText({ v, w }: CellObject): string {
  const shown = w ?? String(v);
  return typeof v === 'number' && Number.isSafeInteger(v) && hidesDigits.test(shown) && Math.abs(v) >= 1000
    ? String(v)
    : shown;
}

function sourceCell(cell: CellObject | undefined): SourceCell {
  if (cell === undefined || cell.t === 'z' || cell.v === undefined) return '';
  if (cell.t === 'n' && typeof cell.v === 'number') return { text: numberText(cell), number: cell.v };
  return cell.t === 's' ? String(cell.v) : (cell.w ?? String(cell.v));
}

const isFilled = (cell: SourceCell) => typeof cell === 'object' || cell !== '';

/**
 * The cells of a sheet, each at its own row and column: a range that begins at B6 has five empty rows above it. Of merged
 * cells the first alone is filled. Throws `UnreadableFile` for more cells than are read.
 */
export function sheetTable(sheet: WorkSheet): SourceTable {
  const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows: (readonly SourceCell[])[] = [];
  let cells = 0;
  // Only rows and cells that exist: a sheet may declare a million columns, and rows are sparse.
  for (const key of Object.keys(data)) {
    const row = data[Number(key)] ?? [];
    const filled: [number, SourceCell][] = [];
    for (const column of Object.keys(row)) {
      const cell = sourceCell(row[Number(column)]);
      if (isFilled(cell)) filled.push([Number(column), cell]);
    }
    if (filled.length === 0) continue;
    const width = (filled.at(-1)?.[0] ?? 0) + 1;
    cells += width + (Number(key) - rows.length);
    if (cells > maxCells) throw new UnreadableFile('too-many-cells', `More than ${maxCells} cells`);
    while (rows.length < Number(key)) rows.push([]);
    const own = Array.from({ length: width }, (): SourceCell => '');
    for (const [column, cell] of filled) own[column] = cell;
    rows.push(own);
  }
  return { rows };
}
