import { useDeferredValue } from 'react';
import { Column, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import { texts } from '../texts';
import { classNames } from '../ui/class-names';
import { SortIcon } from '../ui/icons';
import { offerCells } from './offer-cells';
import type { OfferColumn, OfferRow, OfferSort } from './offer-rows';
import styles from './offers-table.module.css';

interface Props {
  rows: readonly OfferRow[];
  sort: OfferSort;
  onSort: (sort: OfferSort) => void;
  chosenId: string | null;
  onChoose: (offerId: string) => void;
  onOpenLink: (offerId: string) => void;
  quantity: number;
  currency: string;
  country: string;
  now: number;
}

interface ColumnLook {
  readonly id: string;
  readonly name: string;
  readonly numeric?: true;
  readonly hiddenName?: true;
}

const columns: readonly ColumnLook[] = [
  { id: 'seller', name: texts.offers.seller },
  { id: 'sku', name: texts.offers.sku },
  { id: 'stock', name: texts.offers.stock, numeric: true },
  { id: 'moq', name: texts.offers.moq, numeric: true },
  { id: 'orderMultiple', name: texts.offers.orderMultiple, numeric: true },
  { id: 'packaging', name: texts.offers.packaging },
  { id: 'leadTime', name: texts.offers.leadTime, numeric: true },
  { id: 'unitPrice', name: texts.offers.unitPrice, numeric: true },
  { id: 'total', name: texts.offers.total, numeric: true },
  { id: 'updated', name: texts.offers.updated },
  { id: 'link', name: texts.offers.link, hiddenName: true },
];

const sortable: ReadonlySet<string> = new Set<OfferColumn>(['seller', 'stock', 'unitPrice', 'total']);

/** More than a usual window shows: what lies below is drawn right after the first paint. */
const firstRows = 14;

export function OffersTable(props: Props) {
  const { chosenId, quantity, currency, now, onOpenLink } = props;
  // A part of 93 offers is on screen as soon as one of twenty.
  const whole = useDeferredValue(true, false);
  const rows = whole ? props.rows : props.rows.slice(0, firstRows);
  const sort = ({ column, direction }: SortDescriptor) =>
    props.onSort({ column: column as OfferColumn, direction });
  return (
    <div className={styles.scroll} aria-busy={rows.length < props.rows.length}>
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
        sortDescriptor={props.sort}
        onSortChange={sort}
      >
        <TableHeader>
          {columns.map(({ id, name, numeric, hiddenName }) => (
            <Column
              key={id}
              id={id}
              isRowHeader={id === 'seller'}
              allowsSorting={sortable.has(id)}
              textValue={name}
              className={classNames(styles.column, styles[id], numeric && styles.numeric)}
            >
              {({ sortDirection }) => (
                <>
                  <span className={hiddenName ? 'visually-hidden' : undefined}>{name}</span>
                  {sortDirection && <SortIcon descending={sortDirection === 'descending'} />}
                </>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody
          items={rows}
          dependencies={[quantity, currency, now]}
          renderEmptyState={() => (
            <div className={styles.none}>
              <strong>{texts.offers.none}</strong>
              <p>{texts.offers.noneLead(props.country)}</p>
            </div>
          )}
        >
          {(row) => (
            <Row id={row.id} textValue={row.offer.seller.name} className={styles.row ?? ''}>
              {offerCells(row, { quantity, currency, now, onOpenLink })}
            </Row>
          )}
        </TableBody>
      </Table>
    </div>
  );
}
