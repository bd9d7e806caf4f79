import { scrollerOf } from '../scroller-of';
import { allRows } from './drawn-rows';

/** How many rows a page key moves: those in view, less one that stays visible. */
function pageOf(table: HTMLTableElement): number {
  const height = table.rows[1]?.getBoundingClientRect().height ?? 0;
  const seen = scrollerOf(table)?.clientHeight ?? table.parentElement?.clientHeight ?? 0;
  return Math.max(1, height > 0 ? Math.floor(seen / height) - 2 : 1);
}

/** What is focused in a cell: its one control, or the cell itself. */
const targetIn = (cell: HTMLElement) => cell.querySelector<HTMLElement>('button') ?? cell;

const edgeOf = (cell: Element | undefined) =>
  cell?.querySelector<HTMLElement>('[role="separator"]') ?? undefined;

/** Within the header: from a name to its resize handle, if it has one, and on to the next name. */
function nextInHeader(names: readonly HTMLElement[], from: Element, key: string): HTMLElement | undefined {
  const name = from.closest('th');
  const at = name ? names.indexOf(name) : -1;
  const onEdge = from !== name;
  if (key === 'Home') return names[0];
  if (key === 'End') return names.at(-1);
  if (key === 'ArrowRight') return (onEdge ? undefined : edgeOf(names[at])) ?? names[at + 1];
  return onEdge ? names[at] : (edgeOf(names[at - 1]) ?? names[at - 1]);
}

/** Within a row; column -1 is the row itself. */
function nextColumn(key: string, column: number, last: number): number {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return Math.min(Math.max(column + (key === 'ArrowRight' ? 1 : -1), -1), last);
}

/** The row that a key leads to, the header being row 0; null for keys that stay within a row. */
function nextRow(
  table: HTMLTableElement,
  last: number,
  key: string,
  at: number,
  whole: boolean,
): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + pageOf(table), last);
    case 'PageUp':
      return Math.max(at - pageOf(table), Math.min(1, at));
    case 'Home':
      return whole ? Math.min(1, last) : null;
    case 'End':
      return whole ? last : null;
    default:
      return null;
  }
}

const sideways: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

/**
 * What a key focuses next, by the ARIA pattern of a grid whose rows are focusable too:
 * https://www.w3.org/WAI/ARIA/apg/patterns/grid/. Undefined for other keys, and where a key leads nowhere.
 */
export function nextFocus(
  table: HTMLTableElement,
  from: Element,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  rows = allRows(table),
): HTMLElement | undefined {
  const row = from.closest('tr');
  if (!row) return undefined;
  const column = from.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? -1;
  const at = rows.placeOf(row);
  const to = nextRow(table, rows.last, key, at, ctrlKey || metaKey || column === -1);
  if (to !== null && (at > 0 || to > 0)) {
    const next = rows.rowAt(to);
    if (to === 0) return next?.cells[Math.max(column, 0)];
    // Down from the header to the rows themselves, not to their cells.
    const cell = at === 0 ? undefined : next?.cells[column];
    return cell ? targetIn(cell) : next;
  }
  if (!sideways.has(key)) return undefined;
  if (at === 0) return nextInHeader([...row.cells], from, key);
  const cell = row.cells[nextColumn(key, column, row.cells.length - 1)];
  return cell ? targetIn(cell) : row;
}
