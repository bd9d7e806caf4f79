import { cellText, type SourceCell } from '../reading/table-reading';
import type { ExportTable } from './export-table';

const quoted = (field: string): string =>
  /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/** Rows as the text of a CSV file (RFC 4180); every field reads back as it is. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');

/**
 * A text that no spreadsheet takes for a formula.
 * SECURITY: distributors' texts come from the service, and Excel and LibreOffice run what begins like a formula. Full-width
 * signs count, since spreadsheets of East Asia accept them.
 */
export const withoutFormula = (text: string): string =>
  /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;

const addedText = (cell: SourceCell) => (typeof cell === 'string' ? withoutFormula(cell) : cell.text);

/** The table as CSV. Cells of the user's own columns are untouched: "+5V" and "-12V" are names of nets. */
export function tableAsCsv({ rows }: ExportTable): string {
  const width = rows.reduce((most, { added }) => Math.max(most, added.length), 0);
  return csvText(
    rows.map(({ original, added }) => [
      ...original.map(cellText),
      ...Array.from({ length: width }, (_, index) => addedText(added[index] ?? '')),
    ]),
  );
}
