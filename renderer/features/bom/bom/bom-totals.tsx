import type { BomView, BomTotals as Totals } from '../../../../electron/shared/contract/bom/bom-view';
import { formatSum } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { bomTexts } from '../../../texts/bom-view-texts';
import { texts } from '../../../texts/texts';
import { CrossIcon, HalfIcon } from '../../../ui/icons';
import styles from './bom-totals.module.css';

const { totals: text } = bomTexts;
/** More have no room beside the totals in any window. */
const maxDistributors = 6;

interface AmountProps {
  name: string;
  amount: string;
  currency: string;
  estimated: boolean;
  isMain?: boolean;
  title?: string;
}

/** `estimated`: some of it was converted to this currency. */
function Amount({ name, amount, currency, estimated, isMain = false, title }: AmountProps) {
  return (
    <span
      className={styles.amount}
      data-main={isMain || undefined}
      title={[title, estimated && text.estimated].filter(Boolean).join('\n') || undefined}
    >
      <span className="muted">{name}</span>{' '}
      <data value={amount}>{formatSum(amount, currency, estimated)}</data>
    </span>
  );
}

function Gaps({ totals }: { totals: Totals }) {
  const { withoutPrice: missing } = totals;
  return (
    <>
      <span className="muted">
        {text.priced(formatNumber(totals.priced), formatNumber(totals.lines), totals.lines === 1)}
      </span>
      {missing > 0 && totals.priced > 0 && (
        <span className={styles.missing}>
          <CrossIcon />
          {text.missing(formatNumber(missing))}
        </span>
      )}
      {totals.short > 0 && (
        <span className={styles.short}>
          <HalfIcon />
          {text.short(formatNumber(totals.short), totals.short === 1)}
        </span>
      )}
      {totals.endOfLife > 0 && (
        <span className={styles.missing} title={bomTexts.endOfLifeTitle}>
          <CrossIcon />
          {text.endOfLife(formatNumber(totals.endOfLife))}
        </span>
      )}
      {totals.singleSource > 0 && (
        <span className="muted" title={text.singleSourceTitle}>
          {text.singleSource(formatNumber(totals.singleSource))}
        </span>
      )}
      {totals.manufacturerUnchecked > 0 && (
        <span className="muted" title={text.uncheckedTitle}>
          {text.unchecked(formatNumber(totals.manufacturerUnchecked))}
        </span>
      )}
    </>
  );
}

/** What the boards cost, always in sight. */
export function BomTotals({ view }: { view: BomView }) {
  const { totals, settings, lines, isMarketNew } = view;
  const { currency } = settings;
  const [main, ...others] = totals;
  const distributors = main?.distributors.slice(0, maxDistributors) ?? [];
  const count = main?.distributors.length ?? 0;
  const isPriced = main !== undefined && main.priced > 0;
  const isExpired = lines.some((line) => line.isExpired);
  const market = texts.market.name(settings.country, currency);
  return (
    <div className={styles.bar}>
      <div role="status" aria-label={text.label} className={styles.sums}>
        {isPriced && (
          <Amount
            name={text.total}
            amount={main.total}
            currency={currency}
            estimated={main.estimated}
            title={text.totalTitle}
            isMain
          />
        )}
        {isPriced && (
          <Amount
            name={text.perBoard}
            amount={main.perBoard}
            currency={currency}
            estimated={main.estimated}
          />
        )}
        {!isPriced && (
          <span>{isMarketNew ? text.noneFor(market) : isExpired ? text.expired : text.none}</span>
        )}
        {others.map(
          ({ boards, priced, total, estimated }) =>
            priced > 0 && (
              <Amount
                key={boards}
                name={text.forBoards(formatNumber(boards))}
                amount={total}
                currency={currency}
                estimated={estimated}
              />
            ),
        )}
        {main && <Gaps totals={main} />}
        {isPriced && isExpired && (
          <span className={styles.short}>{isMarketNew ? text.someNotFor(market) : text.someExpired}</span>
        )}
      </div>
      <div className={styles.distributors}>
        {isPriced && /[1-9]/.test(main.excess) && (
          <Amount
            name={text.excess}
            amount={main.excess}
            currency={currency}
            estimated={main.estimated}
            title={text.excessTitle}
          />
        )}
        {count > 1 && <span className="muted">{text.distributors(formatNumber(count))}</span>}
        {distributors.map(({ id, name, total, estimated }) => (
          <Amount key={id} name={name} amount={total} currency={currency} estimated={estimated} />
        ))}
      </div>
    </div>
  );
}
