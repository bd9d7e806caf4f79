import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import type { Part } from '../../../../electron/shared/contract/part';
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
  const { country, currency, useAlternates } = view.settings;
  const filters = filtersOf(view.settings, useLiveValue(settings).settings.offers);
  const { data: parts = [], isPending } = useQuery({
    queryKey: [
      ...bomKey(view.id).queryKey,
      'parts',
      line.id,
      line.part,
      line.alternates,
      country,
      currency,
      useAlternates,
    ],
    queryFn: () => bridge.bomParts({ bomId: view.id, lineId: line.id }),
    placeholderData: keepPreviousData,
  });
  if (isPending) return null;
  // Those of the line before may still be shown: they are no alternates of this one.
  const isAlternate = ({ id }: Part) =>
    id !== line.part?.id && line.alternates.some(({ partId }) => partId === id);
  const own = parts.find((part) => !isAlternate(part));
  if (parts.length === 0) return <p className={styles.remark}>{panelTexts.noOffers}</p>;
  return (
    <>
      {hidesSome(filters) && <p className={styles.remark}>{panelTexts.filtered}</p>}
      {own && <CostAtBoards part={own} line={line} settings={view.settings} filters={filters} />}
      {parts.map((part) => (
        <LineOffers
          key={`${line.id} ${part.id}`}
          part={part}
          heading={isAlternate(part) ? panelTexts.offersFor(part.mpn) : panelTexts.offers}
          line={line}
          filters={filters}
          changes={changes}
        />
      ))}
    </>
  );
}
