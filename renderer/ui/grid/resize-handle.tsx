import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { maxColumnWidth } from '../../../electron/shared/contract/constants/limits';
import { texts } from '../../texts/texts';
import { type ColumnResize, startColumnResize } from './column-resize';
import { type ColumnWidths, type GridColumn, headerOf } from './grid-column';
import styles from './grid-header.module.css';

interface Props {
  column: GridColumn;
  columns: readonly GridColumn[];
  widths: ColumnWidths;
  onWidths: (widths: ColumnWidths) => void;
}

/** What an arrow key moves, in CSS pixels. */
const step = 10;
const steps: Readonly<Record<string, number>> = { ArrowRight: step, ArrowLeft: -step };
const releaseKeys: ReadonlySet<string> = new Set(['Enter', 'Escape', 'Tab', ' ']);

/** The right edge of a column: dragged by the pointer, or grabbed by Enter, moved by the arrow keys and released by Enter. */
export function ResizeHandle({ column, columns, widths, onWidths }: Props) {
  const resize = useRef<ColumnResize | null>(null);
  const pointerOffset = useRef(0);
  const [isGrabbed, setIsGrabbed] = useState(false);
  const grab = (edge: HTMLElement) => {
    const table = edge.closest('table');
    if (!table) return;
    resize.current = startColumnResize(table, columns, widths, column.id);
    setIsGrabbed(true);
  };
  const release = () => {
    if (!resize.current) return;
    const { widths: moved } = resize.current;
    if (moved) onWidths(moved);
    resize.current = null;
    setIsGrabbed(false);
  };
  const move = (edge: HTMLElement, width: number) => {
    if (resize.current) edge.setAttribute('aria-valuenow', String(resize.current.moveTo(width)));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const edge = resize.current;
    if (edge && releaseKeys.has(event.key)) release();
    else if (!edge && (event.key === 'Enter' || event.key === ' ')) grab(event.currentTarget);
    else if (edge && steps[event.key]) move(event.currentTarget, edge.width + (steps[event.key] ?? 0));
    else return;
    // Meanwhile the keys are not the grid's, and Escape releases the edge instead of leaving the screen.
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grab(event.currentTarget);
    pointerOffset.current = event.clientX - (resize.current?.width ?? 0);
  };
  return (
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={texts.grid.widthOf(headerOf(column))}
      aria-valuenow={widths[column.id] ?? column.minWidth}
      aria-valuemin={column.minWidth}
      aria-valuemax={maxColumnWidth}
      tabIndex={-1}
      className={styles.edge}
      data-grabbed={isGrabbed || undefined}
      // The actual width: most columns have no width of their own.
      onFocus={({ currentTarget: edge }) =>
        edge.setAttribute('aria-valuenow', String(Math.round(edge.parentElement?.offsetWidth ?? 0)))
      }
      onKeyDown={onKeyDown}
      onBlur={release}
      // Without this the end of a drag would sort by the column.
      onClick={(event) => event.stopPropagation()}
      onPointerDown={onPointerDown}
      onPointerMove={({ currentTarget: edge, pointerId, clientX }) => {
        // An edge that was grabbed by the keyboard ignores the pointer.
        if (edge.hasPointerCapture(pointerId)) move(edge, clientX - pointerOffset.current);
      }}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
}
