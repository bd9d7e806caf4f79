import { Fragment } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { formatCost, formatTotal, hiddenDigits } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { bomTexts } from '../../../texts/bom-view-texts';
import { texts } from '../../../texts/texts';
import { HalfIcon } from '../../../ui/icons';
import styles from './bom-totals.module.css';
import { ExpiredPrices } from './expired-prices';
import { TotalCount, TotalCounts } from './total-counts';
import type { LinesState } from './use-lines';

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
  const exact = hiddenDigits(amount, currency, formatTotal(amount, currency));
  return (
    <span
      className={styles.amount}
      data-main={isMain || undefined}
      title={[exact, title, estimated && text.estimated].filter(Boolean).join('\n') || undefined}
    >
      <span className={styles.label}>{name}</span>{' '}
      <data value={amount}>{formatCost(amount, currency, estimated)}</data>
    </span>
  );
}

/** What the boards cost, always in sight. */
export function BomTotals({ view, lines: shown }: { view: BomView; lines: LinesState }) {
  const { totals, settings, lines, isMarketNew } = view;
  const { currency } = settings;
  const [main, ...others] = totals;
  const distributors = main?.distributors.slice(0, maxDistributors) ?? [];
  const count = main?.distributors.length ?? 0;
  const isPriced = main !== undefined && main.priced > 0;
  const isExpired = lines.some((line) => line.isExpired);
  const hasExpired = isExpired && !isMarketNew;
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
        {!isPriced && hasExpired && <ExpiredPrices view={view}>{text.expired}</ExpiredPrices>}
        {!isPriced && !hasExpired && <span>{isMarketNew ? text.noneFor(market) : text.none}</span>}
        {others.map(
          ({ boards, priced, total, estimated, short }) =>
            priced > 0 && (
              <Fragment key={boards}>
                <Amount
                  name={text.forBoards(formatNumber(boards))}
                  amount={total}
                  currency={currency}
                  estimated={estimated}
                />
                {short > 0 && (
                  <TotalCount lines={shown} chip="short-stock" tone="warn">
                    <HalfIcon />
                    {text.shortAtBoards(formatNumber(short))}
                  </TotalCount>
                )}
              </Fragment>
            ),
        )}
        <div className={styles.counts}>
          {main && <TotalCounts totals={main} lines={shown} />}
          {isPriced && hasExpired && (
            <ExpiredPrices view={view}>
              <TotalCount lines={shown} chip="stale" tone="warn">
                {text.someExpired}
              </TotalCount>
            </ExpiredPrices>
          )}
          {isPriced && isExpired && isMarketNew && (
            <TotalCount lines={shown} chip="stale" tone="warn">
              {text.someNotFor(market)}
            </TotalCount>
          )}
        </div>
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
        {count > 1 && (
          <span className={styles.amount}>
            <span className={styles.label}>{text.distributors}</span> {formatNumber(count)}
          </span>
        )}
        {distributors.map(({ id, name, total, estimated }) => (
          <Amount key={id} name={name} amount={total} currency={currency} estimated={estimated} />
        ))}
      </div>
    </div>
  );
}
