import { onOneLine, type PlainTable } from './plain-table';

/** What Markdown would take for markup in a cell; a pipe would end the cell. */
const escaped = (text: string) => onOneLine(text).replace(/[\\`*_<[\]|]/g, (found) => `\\${found}`);

const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;

/** The rows as a Markdown table with a header, which Markdown requires. */
export function markdownTable({ columns, rows }: PlainTable): string {
  return [
    line(columns.map(({ name }) => escaped(name))),
    line(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
    ...rows.map((texts) => line(texts.map(escaped))),
  ].join('\n');
}
