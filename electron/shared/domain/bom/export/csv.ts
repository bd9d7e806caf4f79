import { cellText, type SourceCell } from '../reading/table-reading';
import type { ExportTable } from './export-table';

const quoted = (field: string): string =>
  /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/** Fields as a row of `count`: what is missing at its end is empty. */
const csvRow = (fields: readonly string[], count: number): string =>
  fields.map(quoted).join(',') + ','.repeat(count - Math.max(fields.length, 1));

/** Rows as the text of a CSV file (RFC 4180); every field reads back as it is. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${csvRow(row, Math.max(row.length, 1))}\r\n`).join('');

/** What looks like a formula behind a character that ends a cell for programs that divide at semicolons. */
const innerCall = /([;\r\n] {0,9})(?=[=@＝＠]|[+\-＋－][^(|!（｜！;\r\n]*[(|!（｜！])/g;

/** SECURITY: where Excel divides at semicolons, quotes do not hold such a cell together. */
const withoutInnerCalls = (text: string): string => text.replace(innerCall, "$1'");

/**
 * A text that no spreadsheet takes for a formula.
 * SECURITY: distributors' texts come from the service, and Excel and LibreOffice run what begins like a formula. Full-width
 * signs count, since spreadsheets of East Asia accept them.
 */
export const withoutFormula = (text: string): string =>
  `${/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? "'" : ''}${withoutInnerCalls(text)}`;

const addedText = (cell: SourceCell) => (typeof cell === 'string' ? withoutFormula(cell) : cell.text);

/**
 * The table as CSV.
 * SECURITY: no text that the app adds is a formula. The user's own columns stay as they came, as they are promised to
 * (SECURITY.md, "What is not protected").
 */
export function tableAsCsv({ rows, width }: ExportTable): string {
  const addedWidth = rows.reduce((most, { added }) => Math.max(most, added.length), 0);
  return rows
    .map(({ original, added }) => {
      const own = width > 0 ? [csvRow(original.map(cellText), width)] : [];
      return `${[...own, csvRow(added.map(addedText), addedWidth)].join(',')}\r\n`;
    })
    .join('');
}
