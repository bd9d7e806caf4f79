import type { Market } from '../../../electron/shared/contract/market';
import { hidesOffers } from '../../../electron/shared/domain/pricing/offer-filters';
import { usePricing } from '../../bridge/pricing';
import { formatNumber } from '../../format/format-number';
import { regionName } from '../../format/region-name';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import styles from './filter-bar.module.css';

/** What the prices of the rows are for, or, where the user's filters hide some, of which offers they are. */
export function PriceBasis({ market: { country, currency } }: { market: Market }) {
  const pricing = usePricing();
  const { onlyOffers, filteredOffers, pricesFor } = texts.results;
  if (!hidesOffers(pricing))
    return (
      <span className={styles.basis}>
        {pricesFor(formatNumber(pricing.quantity), regionName(country), currency)}
      </span>
    );
  const { authorizedOnly, inStockOnly, myDistributorsOnly } = pricing;
  const which = onlyOffers(authorizedOnly, inStockOnly, myDistributorsOnly);
  return (
    <>
      <span className={classNames(styles.basis, styles.filtered)} title={texts.results.whereFiltered}>
        {which}
      </span>
      <span className={styles.filteredShort} title={`${which}\n${texts.results.whereFiltered}`}>
        {filteredOffers}
      </span>
    </>
  );
}
