import type { BestOrder } from '../../../electron/shared/contract/pricing';
import type { BestChoice } from '../../../electron/shared/domain/pricing/best-choice';
import { formatMoney, formatUnitPrice } from '../../format/format-money';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import { NotListed } from '../../ui/not-listed';
import { percentAbove } from './similar-differences';

/** The unit price of another part's best offer. */
export function UnitPrice({ best }: { best: BestOrder | null }) {
  if (!best) return <NotListed />;
  const { comparable, inStock, unitPrice, currency } = best;
  return (
    <span className={classNames(!inStock && 'muted')} title={formatMoney(unitPrice, currency)}>
      {comparable.estimated && <span className="muted">≈ </span>}
      {formatUnitPrice(comparable.unitPrice, comparable.currency)}
    </span>
  );
}

/** What that price is compared with `own`; nothing where they cannot be compared. */
export function PriceDifference({ best, own }: { best: BestOrder | null; own: BestChoice | null }) {
  if (!best || !own || best.comparable.currency !== own.comparable.currency) return null;
  const percent = percentAbove(best.comparable.unitPrice, own.comparable.unitPrice);
  const sign = percent > 0 ? '+' : percent < 0 ? '−' : '';
  return <>{texts.similar.percent(`${sign}${formatNumber(Math.abs(percent))}`)}</>;
}
