import type { Part } from '../../electron/shared/contract/part';
import { isSameMarket, type Market, useMarket } from '../bridge/market';
import { formatNumber } from '../format/format-number';
import { regionName } from '../format/region-name';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './market-notice.module.css';

interface Props {
  /** What is shown. */
  shown: Market & Pick<Part, 'source'>;
  /** The most parts that an update counts. */
  maxParts: number;
  isBusy?: boolean;
  onUpdate: () => void;
}

const marketName = ({ country, currency }: Market) => texts.market.name(regionName(country), currency);

/** Where the country or currency was changed since: whose prices are shown, and the update with its cost. */
export function MarketNotice({ shown, maxParts, isBusy = false, onUpdate }: Props) {
  const wanted = useMarket();
  if (isSameMarket(shown, wanted)) return null;
  const cost =
    shown.source === 'sample' ? texts.market.free : texts.market.cost(formatNumber(maxParts), maxParts === 1);
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
