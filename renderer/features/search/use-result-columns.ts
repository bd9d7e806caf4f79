import { useMemo } from 'react';
import type { ResultColumn } from '../../../electron/shared/contract/history';
import { useConnection } from '../../bridge/app-context';
import { useQuantity } from '../../bridge/use-quantity';
import { useSetting } from '../../bridge/use-setting';
import type { GridColumn } from '../../ui/grid/grid-column';
import type { CellOf } from '../../ui/grid/grid-row';
import { useWindowStep } from '../../ui/grid/visible-columns';
import { resultCellOf } from './result-cells';
import { resultColumns, roomyWindow } from './result-columns';
import type { ResultRow } from './result-rows';
import { searchCost } from './search-cost';
import type { ResultsView } from './use-results-view';

interface ResultColumns {
  readonly columns: readonly GridColumn<ResultColumn>[];
  readonly cellOf: CellOf<ResultRow, ResultColumn>;
}

/** The columns of the results at the present quantity and in the present window, and their cells. */
export function useResultColumns(
  isList: boolean,
  { specificationColumns: more, outsidePlan }: Pick<ResultsView, 'specificationColumns' | 'outsidePlan'>,
): ResultColumns {
  const { value: quantity } = useQuantity();
  const { source } = useConnection();
  const { value: perSearch } = useSetting('partsPerSearch');
  const isNarrow = useWindowStep([roomyWindow]) === 0;
  return useMemo(
    () => ({
      columns: resultColumns({ isList, quantity, isNarrow, outsidePlan }, more),
      cellOf: resultCellOf({
        quantity,
        isCompact: isNarrow || isList,
        searchCost: searchCost(source, perSearch),
        outsidePlan,
      }),
    }),
    [isList, quantity, isNarrow, more, source, perSearch, outsidePlan],
  );
}
