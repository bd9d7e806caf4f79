import { type KeyboardEvent, useMemo, useState } from 'react';
import type { BomSummary } from '../../../../electron/shared/contract/bom/bom-view';
import { bomsTexts } from '../../../texts/bom-texts';
import { Grid } from '../../../ui/grid/grid';
import type { ColumnWidths } from '../../../ui/grid/grid-column';
import type { GridOrder } from '../../../ui/grid/grid-header';
import { rowIdOf } from '../../../ui/grid/grid-targets';
import { isMac } from '../../../ui/is-mac';
import { useNow } from '../../../ui/use-now';
import { bomCellOf } from './bom-cells';
import { type BomsColumn, bomsColumns } from './boms-columns';
import styles from './boms-screen.module.css';
import { sortBoms } from './sort-boms';
import type { BomActions } from './use-bom-actions';

interface Props {
  boms: readonly BomSummary[];
  actions: BomActions;
}

const noneHidden: BomsColumn[] = [];

export function BomsGrid({ boms, actions }: Props) {
  const now = useNow();
  const [order, setOrder] = useState<GridOrder>({ column: 'changed', descending: true });
  const [columnWidths, setWidths] = useState<ColumnWidths<BomsColumn>>({});
  const rows = useMemo(() => sortBoms(boms, order), [boms, order]);
  const cellOf = useMemo(() => bomCellOf(now), [now]);
  const onKeyDown = (event: KeyboardEvent) => {
    const id = rowIdOf(event.target);
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'F2') actions.startRename(id);
    else if (event.key === 'Delete' || (isMac && event.key === 'Backspace')) actions.remove([id]);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for keys that the grid leaves
    <div className={styles.frame} onKeyDown={onKeyDown}>
      <Grid
        label={bomsTexts.label}
        columns={bomsColumns}
        choice={{ hiddenColumns: noneHidden, columnWidths }}
        onWidths={setWidths}
        order={order}
        onOrder={(column) => setOrder({ column, descending: order.column === column && !order.descending })}
        rows={rows}
        cellOf={cellOf}
        onOpen={actions.open}
        menuOf={(chosen) => [
          chosen.length === 1
            ? chosen.flatMap(({ id }) => [
                { label: bomsTexts.open, keys: isMac ? '↩' : 'Enter', act: () => actions.open(id) },
                { label: bomsTexts.rename, keys: 'F2', act: () => actions.startRename(id) },
                { label: bomsTexts.duplicate, act: () => actions.duplicate(id) },
              ])
            : [],
          [
            {
              label: bomsTexts.remove(chosen.length === 1),
              ...(chosen.length === 1 && { keys: isMac ? '⌫' : 'Del' }),
              act: () => actions.remove(chosen.map(({ id }) => id)),
            },
          ],
        ]}
      />
    </div>
  );
}
