import type { BestOrder } from '../../../electron/shared/contract/pricing';
import { orderReasonText } from '../../components/order-reason-text';
import { formatMoney, formatTotal, formatUnitPrice } from '../../format/format-money';
import { formatCompact } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { AuthorizedSign } from '../../ui/authorized-sign';
import { classNames } from '../../ui/class-names';
import gridStyles from '../../ui/grid/grid.module.css';
import styles from './results-table.module.css';

const NoPrice = () => (
  <span className="muted" title={texts.results.noPrice}>
    —
  </span>
);

/** Before a converted amount, in front of its digits, which so align with those of others. */
const Estimated = () => <span className={styles.estimated}>≈</span>;

/** What there is to know about the amount: the distributor's own, and whether it can be had at once. */
function titleOf({ comparable, currency, inStock }: BestOrder, own: string): string | undefined {
  const notes = [
    comparable.estimated && texts.results.nativePrice(formatMoney(own, currency)),
    !inStock && texts.results.notInStock,
  ].filter(Boolean);
  return notes.length > 0 ? notes.join('\n') : undefined;
}

/** What one piece of the best order costs. */
export function UnitPrice({ best }: { best: BestOrder | null }) {
  if (!best) return <NoPrice />;
  const { unitPrice, currency, estimated } = best.comparable;
  if (best.inStock && !estimated) return formatUnitPrice(unitPrice, currency);
  return (
    <span className={classNames(!best.inStock && 'muted')} title={titleOf(best, best.unitPrice)}>
      {estimated && <Estimated />}
      {formatUnitPrice(unitPrice, currency)}
    </span>
  );
}

/** Why more pieces are ordered than asked for. */
function reasonOf({ reason, orderQuantity, smallest, currency }: BestOrder): string | undefined {
  const compared = smallest && {
    orderQuantity: smallest.orderQuantity,
    shownTotal: formatTotal(smallest.total, currency),
  };
  return reason ? orderReasonText(reason, orderQuantity, compared) : undefined;
}

/** What the best order costs, and how many pieces it is of where those are more than asked for. */
export function TotalPrice({ best }: { best: BestOrder | null }) {
  const total = best && (
    <span className={classNames(styles.amount, !best.inStock && 'muted')} title={titleOf(best, best.total)}>
      {best.comparable.estimated && <Estimated />}
      {formatTotal(best.comparable.total, best.comparable.currency)}
    </span>
  );
  return (
    <>
      {total ?? <NoPrice />}
      {best?.reason && (
        <span className={styles.ordered} title={reasonOf(best)}>
          {`(${formatCompact(best.orderQuantity)})`}
        </span>
      )}
    </>
  );
}

/** Where the best order is placed. */
export function BestDistributor({ best }: { best: BestOrder | null }) {
  if (!best) return <NoPrice />;
  const { distributor } = best;
  return (
    <>
      <AuthorizedSign seller={distributor} />
      <span className={classNames(gridStyles.cut, !distributor.authorized && 'muted')}>
        {distributor.name}
      </span>
    </>
  );
}
