import { escapeMarkdown } from './escape-markdown';
import type { PlainTable } from './plain-table';

const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;

/** The rows as a Markdown table with a header, which Markdown requires. */
export function markdownTable({ columns, rows }: PlainTable): string {
  return [
    line(columns.map(({ name }) => escapeMarkdown(name))),
    line(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
    ...rows.map((texts) => line(texts.map(escapeMarkdown))),
  ].join('\n');
}
