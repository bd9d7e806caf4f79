import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import type { LineChip } from '../../../texts/bom-view-texts';
import type { GridOrder } from '../../../ui/grid/grid-header';
import { filterRows, type LineRow } from './line-rows';
import { sortLines } from './sort-lines';

/** What can be asked of the grid. */
export interface LinesHandle {
  /** Moves the focus to a row, and scrolls there. */
  focusRow(id: string): void;
}

export interface LinesState {
  /** As filtered and ordered. */
  readonly rows: readonly LineRow[];
  readonly chip: LineChip | null;
  readonly text: string;
  setChip(chip: LineChip | null): void;
  setText(text: string): void;
  /** Null: as in the file. */
  readonly order: GridOrder | null;
  setOrder(order: GridOrder | null): void;
  /** The row that was in focus last; null before any was. */
  readonly selected: LineRow | null;
  select(id: string): void;
  /** The grid of the rows, while it is drawn. */
  readonly grid: RefObject<LinesHandle | null>;
  /** Whether the panel of the selected line is open. */
  readonly isPanelOpen: boolean;
  setPanelOpen(isOpen: boolean): void;
}

/** The rows of lines: the same object for the same line, so that what has not changed is not drawn again. */
function useRows(lines: readonly BomLine[]): readonly LineRow[] {
  const [last] = useState(() => ({ rows: [] as readonly LineRow[] }));
  return useMemo(() => {
    // A line at another place has another number, and is another object.
    last.rows = lines.map((line, at) => {
      const before = last.rows[at];
      return before?.line === line ? before : { id: String(line.id), line };
    });
    return last.rows;
  }, [lines, last]);
}

/** Which lines are shown, in which order, and which one is looked at. */
export function useLines({ lines }: BomView): LinesState {
  const [chip, setChip] = useState<LineChip | null>(null);
  const [text, setText] = useState('');
  const [order, setOrder] = useState<GridOrder | null>(null);
  const [selectedId, setSelected] = useState<string | null>(null);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const all = useRows(lines);
  const rows = useMemo(() => sortLines(filterRows(all, chip, text), order), [all, chip, text, order]);
  return {
    rows,
    chip,
    text,
    setChip,
    setText,
    order,
    setOrder,
    selected: all.find(({ id }) => id === selectedId) ?? null,
    select: useCallback((id: string) => setSelected(id), []),
    grid: useRef<LinesHandle>(null),
    isPanelOpen,
    setPanelOpen,
  };
}
