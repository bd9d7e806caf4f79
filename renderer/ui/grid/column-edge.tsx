import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { maxColumnWidth } from '../../../electron/shared/contract/constants/limits';
import { texts } from '../../texts/texts';
import styles from './grid.module.css';
import type { ColumnWidths, GridColumn } from './grid-column';
import { type HeldEdge, holdEdge } from './hold-edge';

interface Props {
  column: GridColumn;
  columns: readonly GridColumn[];
  widths: ColumnWidths;
  onWidths: (widths: ColumnWidths) => void;
}

/** In CSS pixels, of an arrow key. */
const step = 10;
const steps: Readonly<Record<string, number>> = { ArrowRight: step, ArrowLeft: -step };
const lettingGo: ReadonlySet<string> = new Set(['Enter', 'Escape', 'Tab', ' ']);

/** The right edge of a column: drawn by the pointer, or taken by Enter, moved by the arrows and let go by Enter. */
export function ColumnEdge({ column, columns, widths, onWidths }: Props) {
  const held = useRef<HeldEdge | null>(null);
  const grip = useRef(0);
  const [isHeld, setHeld] = useState(false);
  const hold = (edge: HTMLElement) => {
    const table = edge.closest('table');
    if (!table) return;
    held.current = holdEdge(table, columns, widths, column.id);
    setHeld(true);
  };
  const letGo = () => {
    if (!held.current) return;
    const { widths: moved } = held.current;
    if (moved) onWidths(moved);
    held.current = null;
    setHeld(false);
  };
  const move = (edge: HTMLElement, width: number) => {
    if (held.current) edge.setAttribute('aria-valuenow', String(held.current.moveTo(width)));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const edge = held.current;
    if (edge && lettingGo.has(event.key)) letGo();
    else if (!edge && (event.key === 'Enter' || event.key === ' ')) hold(event.currentTarget);
    else if (edge && steps[event.key]) move(event.currentTarget, edge.width + (steps[event.key] ?? 0));
    else return;
    // The grid's own keys rest meanwhile, and Escape lets go instead of leaving the screen.
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    hold(event.currentTarget);
    grip.current = event.clientX - (held.current?.width ?? 0);
  };
  return (
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={texts.grid.widthOf(column.name)}
      aria-valuenow={widths[column.id] ?? column.minWidth}
      aria-valuemin={column.minWidth}
      aria-valuemax={maxColumnWidth}
      tabIndex={-1}
      className={styles.edge}
      data-held={isHeld || undefined}
      // As wide as it is: of its own it often has no width.
      onFocus={({ currentTarget: edge }) =>
        edge.setAttribute('aria-valuenow', String(Math.round(edge.parentElement?.offsetWidth ?? 0)))
      }
      onKeyDown={onKeyDown}
      onBlur={letGo}
      // Else the column would be ordered by the end of a drag.
      onClick={(event) => event.stopPropagation()}
      onPointerDown={onPointerDown}
      onPointerMove={({ currentTarget: edge, pointerId, clientX }) => {
        // One that the keyboard holds is not the pointer's.
        if (edge.hasPointerCapture(pointerId)) move(edge, clientX - grip.current);
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    />
  );
}
