import type { PartRow } from '../../../electron/shared/contract/lookup';
import { formatEstimate, formatMoney } from '../../format/format-money';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import gridStyles from '../../ui/grid/grid.module.css';

/** The unit price of the best choice at the quantity; below it the seller's own where that was converted. */
export function BestPrice({ best }: { best: PartRow['best'] }) {
  if (!best) {
    return (
      <span className="muted" title={texts.results.noPriceTitle}>
        —
      </span>
    );
  }
  const { comparable, inStock } = best;
  const native = formatMoney(best.unitPrice, best.currency);
  const shown = comparable.estimated ? formatEstimate(comparable.unitPrice, comparable.currency) : native;
  const notes = [comparable.estimated && native, !inStock && texts.results.notInStock]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <span className={classNames(!inStock && 'muted')}>{shown}</span>
      {notes !== '' && <span className={gridStyles.small}>{notes}</span>}
    </>
  );
}
