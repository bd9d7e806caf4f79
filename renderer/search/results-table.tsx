import { memo } from 'react';
import { Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import { navigate } from '../app/route';
import { texts } from '../texts/texts';
import { classNames } from '../ui/class-names';
import { nextOrder, type Order } from './order-rows';
import { resultCells } from './result-cells';
import styles from './results-table.module.css';
import type { ShownRow } from './shown-rows';

interface Props {
  rows: readonly ShownRow[];
  currency: string;
  order: Order | null;
  onOrder: (order: Order | null) => void;
  onOpened: (partId: string) => void;
}

const columns = [
  { id: 'mpn', name: texts.results.mpn, numeric: false },
  { id: 'match', name: texts.results.match, numeric: false },
  { id: 'manufacturer', name: texts.results.manufacturer, numeric: false },
  { id: 'description', name: texts.results.description, numeric: false },
  { id: 'lifecycle', name: texts.results.lifecycle, numeric: false },
  { id: 'stock', name: texts.results.stock, numeric: true },
  { id: 'bestPrice', name: texts.results.bestPrice, numeric: true },
  { id: 'sellers', name: texts.results.sellers, numeric: true },
] as const;

export const ResultsTable = memo(function ResultsTable(props: Props) {
  const { rows, currency, order, onOrder, onOpened } = props;
  const open = (partId: string) => {
    onOpened(partId);
    navigate({ screen: 'part', partId });
  };
  return (
    <div className={styles.scroll}>
      <Table
        aria-label={texts.results.label}
        className={styles.table ?? ''}
        {...(order
          ? {
              sortDescriptor: {
                column: order.column,
                direction: order.descending ? ('descending' as const) : ('ascending' as const),
              },
            }
          : {})}
        onSortChange={({ column }) => onOrder(nextOrder(order, String(column)))}
        onRowAction={(key) => open(String(key))}
      >
        <TableHeader>
          {columns.map(({ id, name, numeric }) => (
            <Column
              key={id}
              id={id}
              isRowHeader={id === 'mpn'}
              allowsSorting
              className={classNames(styles.column, styles[id], numeric && styles.numeric)}
            >
              {name}
              <span aria-hidden="true" className={styles.direction}>
                {order?.column === id && (order.descending ? '↓' : '↑')}
              </span>
            </Column>
          ))}
        </TableHeader>
        <TableBody items={rows} dependencies={[currency]}>
          {(row) => (
            <Row id={row.id} textValue={row.mpn} className={styles.row ?? ''}>
              {resultCells(row, currency)}
            </Row>
          )}
        </TableBody>
      </Table>
    </div>
  );
});
