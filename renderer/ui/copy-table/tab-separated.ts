import { type PlainTable, spreadsheetText } from './plain-table';

/** A spreadsheet takes a quote at the start of a cell for the start of a quoted text. */
function cell(text: string): string {
  const plain = spreadsheetText(text);
  return plain.startsWith('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const line = (texts: readonly string[]) => texts.map(cell).join('\t');

/** One line per row, cells separated by tabs; with `header`, the names of the columns above. */
export function tabSeparated({ columns, rows }: PlainTable, header: boolean): string {
  const names = columns.map(({ name }) => name);
  return [...(header ? [names] : []), ...rows].map(line).join('\n');
}
