import { useEffect, useRef } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { isSameMarket, useMarket } from '../../../bridge/market';
import { useSetting } from '../../../bridge/use-setting';
import { MarketFields } from '../../../components/region/market-fields';
import { regionName } from '../../../format/region-name';
import { bomTexts } from '../../../texts/bom-view-texts';
import { texts } from '../../../texts/texts';
import { Button } from '../../../ui/button';
import { GlobeIcon } from '../../../ui/icons';
import { PopoverButton } from '../../../ui/popover-button';
import fieldStyles from '../fields/fields.module.css';
import styles from './bom-market.module.css';
import { usePartsCost } from './lookup-lines';
import type { BomChanges } from './use-bom';

interface Props {
  view: BomView;
  changes: BomChanges;
}

/** The BOM's own country and currency, and what changing them costs. */
function MarketPanel({ view: { settings, cost }, changes }: Props) {
  const own = useMarket();
  const recent = useSetting('recentCountries').value;
  const costOf = usePartsCost();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector('select')?.focus(), []);
  return (
    <div ref={panel} className={styles.panel}>
      <MarketFields
        market={settings}
        recentCountries={recent}
        hints={bomTexts.marketHints}
        onCountry={(country) => changes.settings({ country })}
        onCurrency={(currency) => changes.settings({ currency })}
      />
      <p className="muted">
        {cost.otherMarket > 0 ? bomTexts.marketCost(costOf(cost.otherMarket)) : bomTexts.marketAtOnce}
      </p>
      {!isSameMarket(settings, own) && (
        <Button onPress={() => changes.settings({ country: own.country, currency: own.currency })}>
          {bomTexts.toOwnMarket(texts.market.name(own.country, own.currency))}
        </Button>
      )}
    </div>
  );
}

/** The country and currency that the BOM is priced for, independent of the region in the top bar. */
export function BomMarket(props: Props) {
  const { country, currency } = props.view.settings;
  const market = texts.market.name(country, currency);
  return (
    <div className={fieldStyles.field}>
      <span className={styles.label}>{bomTexts.pricesFor}</span>
      <PopoverButton
        label={bomTexts.market}
        shortLabel={market}
        name={bomTexts.pricesForMarket(market, regionName(country))}
        icon={<GlobeIcon />}
        isTall
        isLazy
      >
        <MarketPanel {...props} />
      </PopoverButton>
    </div>
  );
}
