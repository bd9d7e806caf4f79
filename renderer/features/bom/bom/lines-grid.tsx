import { useImperativeHandle, useMemo, useRef } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { bomTexts } from '../../../texts/bom-view-texts';
import { Button } from '../../../ui/button';
import { allRows, type DrawnRows } from '../../../ui/grid/drawn-rows';
import { Grid } from '../../../ui/grid/grid';
import { useWindowStep } from '../../../ui/grid/visible-columns';
import { windowed } from '../../../ui/grid/windowed-rows';
import { useNow } from '../../../ui/use-now';
import { lineCellOf } from './line-cells';
import { columnsFor, orderedColumns, orderSteps } from './line-columns';
import { lineMenu } from './line-menu';
import styles from './lines-grid.module.css';
import { nextLineOrder } from './sort-lines';
import type { BomChanges } from './use-bom';
import type { LinesState } from './use-lines';
import { useOpenPart } from './use-open-part';

interface Props {
  view: BomView;
  changes: BomChanges;
  lines: LinesState;
}

/** The lines, one row each. */
export function LinesGrid({ view, changes, lines }: Props) {
  const now = useNow();
  const openPart = useOpenPart();
  const { settings } = view;
  const { currency } = settings;
  const { boards, hiddenColumns } = settings;
  const width = useWindowStep(orderSteps);
  const ownColumns = orderedColumns({
    width,
    isPanelOpen: lines.isPanelOpen,
    isCompared: boards.length > 1,
  });
  const columns = useMemo(
    () => columnsFor(ownColumns, boards, hiddenColumns, width),
    [ownColumns, boards, hiddenColumns, width],
  );
  const cellOf = useMemo(() => lineCellOf({ currency, now }), [currency, now]);
  const { rows, order, selected } = lines;
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnRows>(null);
  useImperativeHandle(
    lines.grid,
    () => ({
      focusRow(id) {
        const table = frame.current?.querySelector('table');
        const place = rows.findIndex((row) => row.id === id) + 1;
        if (table && place > 0) (drawn.current ?? allRows(table)).rowAt(place)?.focus();
      },
    }),
    [rows],
  );
  const showAll = () => {
    lines.setChip(null);
    lines.setText('');
  };
  return (
    <div ref={frame} className={styles.frame}>
      <Grid
        drawn={drawn}
        label={bomTexts.grid}
        columns={columns}
        choice={settings}
        onWidths={(columnWidths) => changes.settings({ columnWidths })}
        order={order}
        onOrder={(column) => lines.setOrder(nextLineOrder(order, column))}
        rows={rows}
        cellOf={cellOf}
        selectedId={selected?.id ?? null}
        onSelect={lines.select}
        onOpen={() => lines.setPanelOpen(true)}
        menuOf={(chosen) =>
          lineMenu(
            chosen.map(({ line }) => line),
            changes,
            openPart,
          )
        }
        unitOf={(column) => (/^(unitPrice|lineTotal)/.test(column) ? currency : undefined)}
        windowed={windowed}
        empty={
          <>
            <p>{bomTexts.noneShown}</p>
            <Button variant="link" onPress={showAll}>
              {bomTexts.showAll}
            </Button>
          </>
        }
      />
    </div>
  );
}
