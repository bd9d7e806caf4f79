import { type ColumnRole, columnRole } from '../column-role';

/** The name of a column as it is shown and compared: without tags, the asterisk of a required column, and line ends. */
export function headerName(cell: string): string {
  return cell
    .replace(/<[^<>]{0,80}>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[*"'\s]+|[*:"'\s]+$/g, '');
}

/** The number at the end of a name: 2 for "MPN2" and "Manufacturer 2"; null without one. */
export function nameNumber(name: string): number | null {
  const digits = /(?<=[a-z)][\s_.]?)(\d{1,2})#?$|[_\s](\d{1,2})$/i.exec(name);
  return digits ? Number(digits[1] ?? digits[2]) : null;
}

export const headerRole = (cell: string): ColumnRole | null => columnRole(headerName(cell));
