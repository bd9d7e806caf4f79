import { isPlainNumber, type PlainTable, spreadsheetText } from './plain-table';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) =>
  spreadsheetText(text).replace(/[&<>"]/g, (found) => entities[found] ?? found);

/** Excel reads this format as "text": otherwise a SKU such as 0012345 or 1E5 would become a number. */
const textStyle = ` style="mso-number-format:'\\@'"`;

/** The table for programs that paste HTML, such as spreadsheets and mail. */
export function htmlTable({ columns, rows }: PlainTable, header: boolean): string {
  const names = columns.map(({ name }) => `<th>${escaped(name)}</th>`).join('');
  const lines = rows.map((texts) => {
    const cells = texts.map((text, at) => {
      const isNumber = columns[at]?.numeric && isPlainNumber(text);
      return `<td${isNumber ? '' : textStyle}>${escaped(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = header ? `<thead><tr>${names}</tr></thead>` : '';
  return `<table>${head}<tbody>${lines.join('')}</tbody></table>`;
}
