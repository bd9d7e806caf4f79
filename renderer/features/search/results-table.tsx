import { useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../bridge/app-context';
import { partQuery } from '../../bridge/part-query';
import { navigate } from '../../navigation/route';
import { texts } from '../../texts/texts';
import { Grid } from '../../ui/grid/grid';
import { nextOrder } from './order-rows';
import { resultCellOf } from './result-cells';
import { resultColumns } from './result-columns';
import { resultMenu } from './result-menu';
import { partsOf } from './result-rows';
import styles from './results-table.module.css';
import type { ResultsView } from './use-results-view';

interface Props {
  view: ResultsView;
  onOpened: (rowId: string) => void;
  /** Searches for the number of a list's line. */
  onLineSearch: (text: string, rowId: string) => void;
}

export function ResultsTable({ view, onOpened, onLineSearch }: Props) {
  const { rows, order, columns, setOrder, setColumns } = view;
  const { bridge } = useApp();
  const client = useQueryClient();
  const rowOf = (rowId: string) => rows.find(({ id }) => id === rowId);
  const open = (rowId: string) => {
    const part = rowOf(rowId)?.part;
    if (!part) return;
    onOpened(rowId);
    // Main works on its answer while the page draws the empty screen.
    void client.prefetchQuery(partQuery(bridge, part.id));
    navigate({ screen: 'part', partId: part.id });
  };
  const currency = partsOf(rows).find(({ best }) => best)?.best?.comparable.currency;
  return (
    <Grid
      label={texts.results.label}
      className={styles.grid}
      columns={resultColumns}
      choice={columns}
      onWidths={(columnWidths) => setColumns({ columnWidths })}
      order={order}
      onOrder={(column) => setOrder(nextOrder(order, column))}
      rows={rows}
      cellOf={resultCellOf}
      onOpen={open}
      menuOf={(menuRows) => resultMenu(menuRows, open)}
      unitOf={(column) => (column === 'bestPrice' ? currency : undefined)}
      onButton={(rowId) => {
        const row = rowOf(rowId);
        if (row) onLineSearch(row.query, rowId);
      }}
    />
  );
}
