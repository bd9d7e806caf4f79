import type { PartRow } from '../../../electron/shared/contract/lookup';
import { formatEstimate, formatMoney } from '../../format/format-money';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import gridStyles from '../../ui/grid/grid.module.css';

/** The unit price of the best choice for one piece; below it the seller's own where that was converted. */
export function BestPrice({ best }: { best: PartRow['bestPrice'] }) {
  if (!best) {
    return (
      <span className="muted" title={texts.results.noPriceTitle}>
        —
      </span>
    );
  }
  const { comparable, inStock, orderQuantity } = best;
  const native = formatMoney(best.unitPrice, best.currency);
  const shown = comparable.estimated ? formatEstimate(comparable.unitPrice, comparable.currency) : native;
  const notes = [comparable.estimated && native, !inStock && texts.results.notInStock]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <span className={classNames(!inStock && 'muted')}>
        {texts.results.at(shown, formatNumber(orderQuantity))}
      </span>
      {notes !== '' && <span className={gridStyles.small}>{notes}</span>}
    </>
  );
}
