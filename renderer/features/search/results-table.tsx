import type { ReactNode } from 'react';
import { useApp } from '../../bridge/app-context';
import { useAsyncAction } from '../../bridge/use-async-action';
import { FailureNotice } from '../../components/failure-notice';
import { texts } from '../../texts/texts';
import { Grid } from '../../ui/grid/grid';
import { nextOrder } from './order-rows';
import type { PreviewRow } from './preview/use-preview-row';
import { resultMenu } from './result-menu';
import { partsOf } from './result-rows';
import styles from './results-table.module.css';
import { useResultColumns } from './use-result-columns';
import type { ResultsView } from './use-results-view';

interface Props {
  view: ResultsView;
  preview: PreviewRow;
  onOpen: (rowId: string) => void;
  /** Searches for the number of a list's line. */
  onLineSearch: (text: string, rowId: string) => void;
  /** Below the last row. */
  footer: ReactNode;
}

export function ResultsTable({ view, preview, onOpen, onLineSearch, footer }: Props) {
  const { rows, groups, order, columns: choice, setOrder, setColumns } = view;
  const { bridge, quantity } = useApp();
  const copying = useAsyncAction();
  const { columns, cellOf } = useResultColumns(view);
  const rowOf = (rowId: string) => rows.find(({ id }) => id === rowId);
  const copyLinks = (partIds: string[]) =>
    copying.run(() => bridge.copyLinks({ partIds, quantity: quantity.get() }));
  const currency = partsOf(rows).find(({ best }) => best)?.best?.comparable.currency;
  return (
    <>
      <div className={styles.frame}>
        <Grid
          label={texts.results.label}
          columns={columns}
          choice={choice}
          onWidths={(columnWidths) => setColumns({ columnWidths })}
          order={order}
          onOrder={(column) => setOrder(nextOrder(order, column))}
          rows={rows}
          {...(groups && { groups })}
          cellOf={cellOf}
          onOpen={onOpen}
          {...(preview.isShown && { selectedId: preview.row?.id ?? null, onSelect: preview.show })}
          menuOf={(menuRows) => resultMenu(menuRows, { open: onOpen, copyLinks })}
          unitOf={(column) => (column === 'unitPrice' || column === 'total' ? currency : undefined)}
          onButton={(rowId) => {
            const row = rowOf(rowId);
            if (row) onLineSearch(row.query, rowId);
          }}
          footer={footer}
        />
      </div>
      {copying.failure && <FailureNotice failure={copying.failure} />}
    </>
  );
}
