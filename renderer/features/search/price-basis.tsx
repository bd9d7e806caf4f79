import type { Market } from '../../bridge/market';
import { usePricing } from '../../bridge/pricing';
import { formatNumber } from '../../format/format-number';
import { regionName } from '../../format/region-name';
import { texts } from '../../texts/texts';
import styles from './filter-bar.module.css';

/** What the prices of the rows are for. */
export function PriceBasis({ market: { country, currency } }: { market: Market }) {
  const { quantity } = usePricing();
  return (
    <span className={styles.basis}>
      {texts.results.pricesFor(formatNumber(quantity), regionName(country), currency)}
    </span>
  );
}
