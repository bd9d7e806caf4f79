import { type ComponentProps, type Key, useDeferredValue, useState } from 'react';
import {
  Column,
  type ColumnProps,
  ColumnResizer,
  ResizableTableContainer,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components/Table';
import type { OfferColumn, OffersView } from '../../electron/contract/offers-view';
import { texts } from '../texts/texts';
import { classNames } from '../ui/class-names';
import { SortIcon } from '../ui/icons';
import { offerCells } from './offer-cells';
import { type OfferColumnLook, offerColumns } from './offer-columns';
import type { OfferRow } from './offer-rows';
import styles from './offers-table.module.css';

interface Props {
  rows: readonly OfferRow[];
  view: OffersView;
  onView: (part: Partial<OffersView>) => void;
  chosenId: string | null;
  onChoose: (offerId: string) => void;
  onOpenLink: (offerId: string) => void;
  quantity: number;
  currency: string;
  now: number;
  /** What the table says when it has no rows. */
  empty: { readonly heading: string; readonly lead: string };
}

type Width = NonNullable<ColumnProps['width']>;

function OfferColumnHeader({ column, width }: { column: OfferColumnLook; width: Width }) {
  const { id, name, minWidth, numeric, hiddenName } = column;
  return (
    <Column
      id={id}
      isRowHeader={id === 'seller'}
      allowsSorting={!hiddenName}
      textValue={name}
      // The column itself takes the focus, so that Enter orders by it; its edge is one arrow key further.
      focusMode="cell"
      minWidth={minWidth}
      width={width}
      className={classNames(styles.column, styles[id], numeric && styles.numeric)}
      // Else the resizer's name would be part of the column's, and be read with every cell.
      render={(props) => <th {...(props as ComponentProps<'th'>)} aria-label={name} />}
    >
      {({ sortDirection }) => (
        <span className={styles.head}>
          <span className={hiddenName ? 'visually-hidden' : styles.cut}>{name}</span>
          {sortDirection && <SortIcon descending={sortDirection === 'descending'} />}
          {!hiddenName && (
            <ColumnResizer aria-label={texts.offerFilters.resize} className={styles.resizer ?? ''} />
          )}
        </span>
      )}
    </Column>
  );
}

/** More than a usual window shows: what lies below is drawn right after the first paint. */
const firstRows = 14;

export function OffersTable(props: Props) {
  const { view, onView, chosenId, quantity, currency, now, onOpenLink } = props;
  const { hiddenColumns, columnWidths } = view;
  // A part of 93 offers is on screen as soon as one of twenty.
  const whole = useDeferredValue(true, false);
  const rows = whole ? props.rows : props.rows.slice(0, firstRows);
  const columns = offerColumns.filter(({ id }) => !hiddenColumns.includes(id));
  /** The widths while an edge is being moved. */
  const [moved, setMoved] = useState<ReadonlyMap<Key, Width> | null>(null);
  const widthOf = ({ id, share, minWidth }: OfferColumnLook): Width =>
    moved?.get(id) ?? columnWidths[id] ?? (share === 0 ? minWidth : `${share}fr`);
  return (
    <ResizableTableContainer
      className={styles.scroll ?? ''}
      aria-busy={rows.length < props.rows.length}
      onResize={setMoved}
      onResizeEnd={(widths) => {
        const own = [...widths].flatMap(([id, width]) =>
          typeof width === 'number' ? [[id, Math.round(width)]] : [],
        );
        setMoved(null);
        onView({ columnWidths: Object.fromEntries(own) as OffersView['columnWidths'] });
      }}
    >
      <Table
        aria-label={texts.offers.label}
        className={styles.table ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        escapeKeyBehavior="none"
        selectedKeys={chosenId === null ? [] : [chosenId]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) props.onChoose(String(key));
        }}
        sortDescriptor={view.sort}
        onSortChange={({ column, direction }: SortDescriptor) =>
          onView({ sort: { column: column as OfferColumn, direction } })
        }
      >
        <TableHeader columns={columns} dependencies={[columnWidths, moved]}>
          {(column) => <OfferColumnHeader column={column} width={widthOf(column)} />}
        </TableHeader>
        <TableBody
          items={rows}
          dependencies={[quantity, currency, now, hiddenColumns]}
          renderEmptyState={() => (
            <div className={styles.none}>
              <strong>{props.empty.heading}</strong>
              <p>{props.empty.lead}</p>
            </div>
          )}
        >
          {(row) => (
            <Row id={row.id} textValue={row.offer.seller.name} className={styles.row ?? ''}>
              {offerCells(row, { quantity, currency, now, onOpenLink }).filter(
                ({ key }) => !hiddenColumns.some((id) => id === key),
              )}
            </Row>
          )}
        </TableBody>
      </Table>
    </ResizableTableContainer>
  );
}
