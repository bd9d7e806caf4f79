import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type FocusEvent,
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { DrawnRows } from './drawn-rows';
import styles from './grid.module.css';
import { type GridItem, GridRow } from './grid-row';
import { GridRows, type GridRowsProps } from './grid-rows';
import { rowIdOf } from './grid-targets';

/** As many rows are all drawn. */
const maxDrawn = 100;

/** Rows beyond either end of those in view: a fast wheel meets no gap. */
const overscan = 8;

/** In CSS pixels. */
const rowHeight = 28;
const headerHeight = 28;

/** The range, and the pinned row in its place. */
function withRow(range: readonly number[], at: number): number[] {
  return at < 0 || range.includes(at) ? [...range] : [...range, at].sort((one, other) => one - other);
}

/** The rows in view, and the one that had the focus last: the tab stop of the grid is never lost. */
function RowsInView<Row extends GridItem, Id extends string>(props: GridRowsProps<Row, Id>) {
  const { rows, columns, cellOf, isSelected, bestId, drawn } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [pinned, setPinned] = useState<string | undefined>();
  const pinnedAt = pinned === undefined ? -1 : rows.findIndex(({ id }) => id === pinned);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => body.current?.closest('table')?.parentElement ?? null,
    estimateSize: () => rowHeight,
    scrollMargin: headerHeight,
    overscan,
    rangeExtractor: useCallback(
      (range: Range) => withRow(defaultRangeExtractor(range), pinnedAt),
      [pinnedAt],
    ),
  });
  useImperativeHandle(drawn, (): DrawnRows => {
    const table = body.current?.closest('table');
    const find = (place: number) =>
      table?.querySelector<HTMLTableRowElement>(`[aria-rowindex="${place + 1}"]`) ?? undefined;
    return {
      last: rows.length,
      placeOf: (row) => Number(row.getAttribute('aria-rowindex') ?? 1) - 1,
      rowAt(place) {
        if (place === 0) return table?.rows[0];
        if (!find(place)) flushSync(() => setPinned(rows[place - 1]?.id));
        return find(place);
      },
    };
  }, [rows]);
  return (
    <tbody
      ref={body}
      role="rowgroup"
      className={styles.body}
      data-windowed
      style={{ '--rows': rows.length } as CSSProperties}
      onFocus={({ target }: FocusEvent<HTMLElement>) => setPinned(rowIdOf(target))}
    >
      {virtualizer.getVirtualIndexes().map((at) => {
        const row = rows[at];
        return (
          row && (
            <GridRow
              key={row.id}
              row={row}
              columns={columns}
              cellOf={cellOf}
              isSelected={isSelected(row.id)}
              isBest={row.id === bestId}
              place={at + 1}
            />
          )
        );
      })}
    </tbody>
  );
}

function WindowedRows<Row extends GridItem, Id extends string>(props: GridRowsProps<Row, Id>) {
  return props.rows.length > maxDrawn ? <RowsInView {...props} /> : <GridRows {...props} />;
}

/**
 * For a grid that may have hundreds of rows: those in view are drawn, while keys, selection and copying reach all. All rows are
 * equally high.
 */
export const windowed = { Rows: WindowedRows, rowHeight };
