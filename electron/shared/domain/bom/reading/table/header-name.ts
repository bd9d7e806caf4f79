import { type ColumnRole, columnRole } from '../column-role';
import { withoutBoards } from './named-boards';

/** Characters of a cell that a name is taken from: longer cells are texts, and stand below a header. */
const maxNameLength = 200;

const trailing = /[*:"'\s]/;

/** Without the signs at the end. A loop: a pattern for them takes time in the square of their number. */
function withoutTrailing(name: string): string {
  let end = name.length;
  while (end > 0 && trailing.test(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
}

/** The name of a column as it is shown and compared: without tags, the asterisk of a required column, and line ends. */
export function headerName(cell: string): string {
  const name = cell
    .slice(0, maxNameLength)
    .replace(/<[^<>]{0,80}>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[*"'\s]+/, '');
  return withoutTrailing(name);
}

/** Before the names of further sources: "AML 2 MPN", "Alternate Manufacturer". */
const source =
  /^(?:aml|avl|primary|preferred|alt(?:ernat(?:e|ive))?|2nd|second)(?:\s+source)?[\s._-]*(\d{1,2})?[\s._-]+(?=\S)/i;
/** Within a name: "Mfr 2 Part Number". */
const inner = /(?<=[a-z])[\s_.]+(\d{1,2})(?=[\s_.]+[a-z])/i;
const last = /(?<=[a-z)][\s_.]?)(\d{1,2})#?$|[_\s](\d{1,2})$/i;

/** The number in a name: 2 for "MPN2", "Manufacturer 2", "AML 2 MPN" and "Alternate MPN"; null without one. */
export function nameNumber(name: string): number | null {
  const found = last.exec(name) ?? inner.exec(name) ?? source.exec(name);
  const digits = found?.[1] ?? found?.[2];
  if (digits !== undefined) return Number(digits);
  return /^(?:alt|2nd|second)/i.test(name) ? 2 : null;
}

/** "Qty (10 boards)": a quantity for as many boards. */
function boardsRole(name: string): ColumnRole | null {
  const plain = withoutBoards(name);
  return plain !== name && columnRole(plain) === 'quantity' ? 'quantity' : null;
}

/** What a column of this name holds; null for unknown names. */
export function headerRole(cell: string): ColumnRole | null {
  const name = headerName(cell);
  return (
    columnRole(name) ??
    boardsRole(name) ??
    columnRole(name.replace(source, '')) ??
    columnRole(name.replace(inner, ''))
  );
}
