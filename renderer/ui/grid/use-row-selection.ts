import { useRef, useState } from 'react';
import type { GridItem } from './grid-row';

export interface RowSelection<Row extends GridItem> {
  /** The selected rows that still exist, in their order; empty while no more than the focused row is meant. */
  readonly rows: readonly Row[];
  has(id: string): boolean;
  /** Selects all rows between the first one that was extended from and `to`. */
  extend(from: string, to: string): void;
  selectAll(): void;
  clear(): void;
}

/** The same set each time: clearing an empty selection draws nothing. */
const none: ReadonlySet<string> = new Set();

/** The ids of the rows from one to another, whichever is first; of `to` alone where `from` no longer exists. */
function rowRange(rows: readonly GridItem[], from: string, to: string): ReadonlySet<string> {
  const ids = rows.map(({ id }) => id);
  const end = ids.indexOf(to);
  const start = ids.includes(from) ? ids.indexOf(from) : end;
  return new Set(ids.slice(Math.min(start, end), Math.max(start, end) + 1));
}

/** Several rows selected at once, to be copied together. */
export function useRowSelection<Row extends GridItem>(rows: readonly Row[]): RowSelection<Row> {
  const [ids, setIds] = useState(none);
  /** The row at which the range begins. */
  const anchor = useRef<string | null>(null);
  const selected = ids.size === 0 ? [] : rows.filter(({ id }) => ids.has(id));
  const select = (start: string | null, chosen: ReadonlySet<string>) => {
    anchor.current = start;
    setIds(chosen);
  };
  return {
    rows: selected,
    has: (id) => ids.has(id),
    extend(from, to) {
      const start = (selected.length > 0 && anchor.current) || from;
      select(start, rowRange(rows, start, to));
    },
    selectAll: () => select(null, new Set(rows.map(({ id }) => id))),
    clear: () => select(null, none),
  };
}
