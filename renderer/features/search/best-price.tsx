import type { PartRow } from '../../../electron/shared/contract/search';
import { formatAmount, formatEstimate, formatMoney } from '../../format/format-money';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import gridStyles from '../../ui/grid/grid.module.css';

type Best = PartRow['bestPrice'];

function convertedOf(best: NonNullable<Best>, currency: string) {
  const { converted } = best.break;
  return best.break.currency !== currency && converted?.currency === currency ? converted : null;
}

/** The plain number of the price that is shown: converted where it was, else the seller's own. */
export function bestPriceValue(best: Best, currency: string): string | undefined {
  if (!best) return undefined;
  return convertedOf(best, currency)?.price ?? best.break.price;
}

export function BestPrice({ best, currency }: { best: Best; currency: string }) {
  if (!best) {
    return (
      <span className="muted" title={texts.results.noPriceTitle}>
        —
      </span>
    );
  }
  const { price, currency: own } = best.break;
  const converted = convertedOf(best, currency);
  const native = own ? formatMoney(price, own) : formatAmount(price);
  const shown = converted ? formatEstimate(converted.price, currency) : native;
  const notes = [converted && native, !best.inStock && texts.results.notInStock].filter(Boolean).join(', ');
  return (
    <>
      <span className={classNames(!best.inStock && 'muted')}>
        {texts.results.at(shown, formatNumber(best.orderQuantity))}
      </span>
      {notes !== '' && <span className={gridStyles.small}>{notes}</span>}
    </>
  );
}
