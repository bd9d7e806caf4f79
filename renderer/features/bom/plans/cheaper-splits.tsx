import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { useApp } from '../../../bridge/app-context';
import { bomKey } from '../../../bridge/boms';
import { formatEstimatedTotal, formatTotal } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { planTexts } from '../../../texts/bom-plan-texts';
import styles from './plans.module.css';

const maxShown = 3;

/** Lines that cost less as two orders at their distributor; nothing where there is none. */
export function CheaperSplits({ view: { id, revision, lines } }: { view: BomView }) {
  const { bridge } = useApp();
  const { data } = useQuery({
    queryKey: [...bomKey(id).queryKey, 'splits', revision],
    queryFn: ({ signal }) => bridge.bomSplits({ bomId: id }, signal),
    placeholderData: keepPreviousData,
  });
  if (!data || data.splits.length === 0) return null;
  const numbers = new Map(lines.map((line) => [line.id, line.number]));
  const more = data.splits.length - maxShown;
  return (
    <ul className={styles.splits} aria-label={planTexts.splits}>
      {data.splits.slice(0, maxShown).map(({ lineId, distributor, shares, saves, estimated }) => (
        <li key={lineId}>
          {planTexts.split(
            formatNumber(numbers.get(lineId) ?? lineId),
            distributor.name,
            shares
              .map(({ orderQuantity, sku }) => planTexts.share(formatNumber(orderQuantity), sku))
              .join(' + '),
            (estimated ? formatEstimatedTotal : formatTotal)(saves, data.currency),
          )}
        </li>
      ))}
      {more > 0 && <li>{planTexts.moreSplits(formatNumber(more), more === 1)}</li>}
    </ul>
  );
}
