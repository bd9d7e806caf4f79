import type { Market } from '../../electron/shared/contract/market';
import { formatNumber } from '../format/format-number';
import { regionName } from '../format/region-name';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './market-notice.module.css';

interface Props {
  /** The market of the prices on screen. */
  shown: Market;
  /** The market that the user has chosen since. */
  wanted: Market;
  isFree: boolean;
  /** How many parts an update counts at most, unless it is free. */
  maxParts: number;
  isBusy?: boolean;
  onUpdate: () => void;
}

const marketName = ({ country, currency }: Market) => texts.market.name(regionName(country), currency);

/** Prices are of another market than the chosen one: which, and the update with its cost. */
export function MarketNotice({ shown, wanted, isFree, maxParts, isBusy = false, onUpdate }: Props) {
  const cost = isFree ? texts.market.free : texts.market.cost(formatNumber(maxParts), maxParts === 1);
  return (
    <Notice tone="warn">
      <div className={styles.row}>
        <span>{texts.market.pricesFor(marketName(shown))}</span>
        <Button isBusy={isBusy} onPress={onUpdate}>
          {texts.market.update(marketName(wanted), cost)}
        </Button>
      </div>
    </Notice>
  );
}
