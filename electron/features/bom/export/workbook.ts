import writeWorkbook, { type Cell } from 'write-excel-file/universal';
import { FailureError } from '../../../core/failure-error';
import type { ExportTable } from '../../../shared/domain/bom/export/export-table';
import { numberFormat } from '../../../shared/domain/bom/export/number-format';
import { cellText, type SourceCell } from '../../../shared/domain/bom/reading/table-reading';

/** What a sheet of Excel can hold; a program that opens a larger one drops the rest. */
const maxRows = 1_048_576;
const maxColumns = 16_384;
const maxCharacters = 32_767;

/** Column widths, in characters. */
const minWidth = 8;
const maxWidth = 50;
/** More rows above the table would leave no room to scroll the rest. */
const maxFixedRows = 20;

const escaped = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * A text as a workbook stores it: what XML cannot hold is written as "_x0001_", and what looks like that is escaped, since
 * a program that opens the file decodes it (ECMA-376, part 1, 22.9.2.19). A line break is LF there.
 */
function storedText(text: string): string {
  // write-excel-file looks its strings up in a plain object, and loses those that are properties of every object.
  if (text in Object.prototype) return escaped(text) + text.slice(1);
  return (
    text
      // Readers take CR before LF, even an escaped one, for part of the line break.
      .replace(/\r+\n?/g, (run) => (run.endsWith('\n') ? '\n' : run))
      .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      .replace(/[\u{0}-\u{8}\u{b}-\u{1f}\u{fffe}\u{ffff}]/gu, escaped)
      .replace(/\p{Surrogate}/gu, '\u{fffd}')
  );
}

/** A cell of type text stays text: no "1E5" becomes a number, no "=1+1" a formula, and Excel edits it as text. */
function workbookCell(cell: SourceCell, isHeader: boolean): Cell | null {
  if (cell === '') return null;
  const style = isHeader ? { fontWeight: 'bold' as const } : {};
  const format = typeof cell === 'string' ? null : numberFormat(cell.text, cell.number);
  if (typeof cell !== 'string' && format !== null) {
    return { value: cell.number, type: Number, ...(format === 'General' ? {} : { format }), ...style };
  }
  return { value: storedText(cellText(cell)), type: String, format: '@', ...style };
}

function checkLimits(rows: readonly (readonly SourceCell[])[], width: number): void {
  const isTooLarge =
    rows.length > maxRows ||
    width > maxColumns ||
    rows.some((row) => row.some((cell) => cellText(cell).length > maxCharacters));
  if (isTooLarge) {
    throw new FailureError('file-not-written', 'The table is beyond what a sheet can hold', {
      fileProblem: 'beyond-excel',
    });
  }
}

/** A row with its added cells in their columns. */
const cellsOf = (original: readonly SourceCell[], added: readonly SourceCell[], width: number) =>
  added.length === 0
    ? original
    : [...original, ...new Array<SourceCell>(width - original.length).fill(''), ...added];

/** The characters of each column's longest text. */
function columnLengths(rows: readonly (readonly SourceCell[])[]): number[] {
  const lengths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries())
      lengths[column] = Math.max(lengths[column] ?? 0, cellText(cell).length);
  return lengths;
}

/** The table as an Excel workbook with one sheet. Throws `file-not-written` if a sheet cannot hold it. */
export async function tableAsWorkbook({ rows, headerRows, width }: ExportTable): Promise<Uint8Array> {
  const cells = rows.map(({ original, added }) => cellsOf(original, added, width));
  const lengths = columnLengths(cells);
  checkLimits(cells, lengths.length);
  const widths = lengths.map((length) => ({ width: Math.min(Math.max(length, minWidth) + 1, maxWidth) }));
  const sheet = cells.map((row, index) => row.map((cell) => workbookCell(cell, index === headerRows - 1)));
  const fixed = headerRows <= maxFixedRows ? { stickyRowsCount: headerRows } : {};
  const file = await writeWorkbook(sheet, { sheet: 'BOM', columns: widths, ...fixed }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}
