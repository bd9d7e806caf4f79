import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { formatNumber } from '../../../format/format-number';
import { bomTexts } from '../../../texts/bom-view-texts';
import { texts } from '../../../texts/texts';
import { HalfIcon } from '../../../ui/icons';
import styles from './bom-totals.module.css';
import { DistributorTotals } from './distributor-totals';
import { ExpiredPrices } from './expired-prices';
import { TotalAmount } from './total-amount';
import { TotalCount, TotalCounts } from './total-counts';
import type { LinesState } from './use-lines';

const { totals: text } = bomTexts;

/** What the boards cost, always in sight. */
export function BomTotals({ view, lines: shown }: { view: BomView; lines: LinesState }) {
  const { totals, settings, lines, isMarketNew } = view;
  const { currency } = settings;
  const [main, ...others] = totals;
  const isPriced = main !== undefined && main.priced > 0;
  const isExpired = lines.some((line) => line.isExpired);
  const hasExpired = isExpired && !isMarketNew;
  const market = texts.market.name(settings.country, currency);
  return (
    <div className={styles.bar}>
      <div role="status" aria-label={text.label} className={styles.sums}>
        {isPriced && (
          <TotalAmount
            name={text.total}
            amount={main.total}
            currency={currency}
            estimated={main.estimated}
            title={text.totalTitle}
            isMain
          />
        )}
        {isPriced && (
          <TotalAmount
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
              <span key={boards} className={styles.atBoards}>
                <TotalAmount
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
              </span>
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
          <TotalAmount
            name={text.excess}
            amount={main.excess}
            currency={currency}
            estimated={main.estimated}
            title={text.excessTitle}
          />
        )}
        {main && <DistributorTotals distributors={main.distributors} currency={currency} />}
      </div>
    </div>
  );
}
