import { useMemo } from 'react';
import type { ResultColumn } from '../../../electron/shared/contract/history';
import { useConnection } from '../../bridge/app-context';
import { useQuantity } from '../../bridge/use-quantity';
import { useSetting } from '../../bridge/use-setting';
import type { GridColumn } from '../../ui/grid/grid-column';
import type { CellOf } from '../../ui/grid/grid-row';
import { useWindowStep } from '../../ui/grid/visible-columns';
import { useNow } from '../../ui/use-now';
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
export function useResultColumns({
  kind,
  specificationColumns: more,
  outsidePlan,
}: Pick<ResultsView, 'kind' | 'specificationColumns' | 'outsidePlan'>): ResultColumns {
  const { value: quantity } = useQuantity();
  const { source } = useConnection();
  const { value: perSearch } = useSetting('partsPerSearch');
  const minute = useNow();
  // Ages are shown of cached parts alone.
  const now = kind === 'cached' ? minute : 0;
  const isNarrow = useWindowStep([roomyWindow]) === 0;
  return useMemo(
    () => ({
      columns: resultColumns({ kind, quantity, isNarrow, outsidePlan }, more),
      cellOf: resultCellOf({
        quantity,
        isCompact: isNarrow || kind === 'list',
        now,
        searchCost: searchCost(source, perSearch),
        outsidePlan,
      }),
    }),
    [kind, now, quantity, isNarrow, more, source, perSearch, outsidePlan],
  );
}
