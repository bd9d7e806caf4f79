import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { useApp } from '../../../bridge/app-context';
import { bomKey } from '../../../bridge/boms';
import { useLiveValue } from '../../../bridge/live-value';
import { panelTexts } from '../../../texts/bom-panel-texts';
import type { BomChanges } from '../bom/use-bom';
import { CostAtBoards } from './cost-at-boards';
import { LineOffers } from './line-offers';
import styles from './panel.module.css';
import { filtersOf, hidesSome } from './part-orders';

interface Props {
  view: BomView;
  line: BomLine;
  changes: BomChanges;
}

/** What the line's part costs, by the offers that main holds: nothing is sent. */
export function LinePrices({ view, line, changes }: Props) {
  const { bridge, settings } = useApp();
  const { country, currency } = view.settings;
  const filters = filtersOf(view.settings, useLiveValue(settings).settings.offers);
  const { data: part, isPending } = useQuery({
    queryKey: [...bomKey(view.id).queryKey, 'part', line.id, line.part, country, currency],
    queryFn: () => bridge.bomPart({ bomId: view.id, lineId: line.id }),
    placeholderData: keepPreviousData,
  });
  if (isPending) return null;
  if (!part) return <p className={styles.remark}>{panelTexts.noOffers}</p>;
  return (
    <>
      {hidesSome(filters) && <p className={styles.remark}>{panelTexts.filtered}</p>}
      <CostAtBoards part={part} line={line} settings={view.settings} filters={filters} />
      <LineOffers key={line.id} part={part} line={line} filters={filters} changes={changes} />
    </>
  );
}
