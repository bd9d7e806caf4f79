import { lazy } from 'react';
import { useApp } from '../bridge/app-context';
import { useLiveValue } from '../bridge/live-value';
import { useMarket } from '../bridge/market';
import { LazyBoundary } from '../components/error-boundary';
import { regionName } from '../format/region-name';
import { texts } from '../texts/texts';
import { GlobeIcon } from '../ui/icons';
import { PopoverButton } from '../ui/popover-button';
import styles from './region-button.module.css';

const RegionPanel = lazy(() => import('./region-panel').then((module) => ({ default: module.RegionPanel })));

/** Names the region of the next search, and opens a panel to change it. */
export function RegionButton() {
  const isKnown = useLiveValue(useApp().answered);
  const { country, currency } = useMarket();
  const { region, regionOf, name } = texts.market;
  const market = name(country, currency);
  return (
    <PopoverButton
      label={region}
      shortLabel={<span className={styles.market}>{isKnown && market}</span>}
      name={isKnown ? regionOf(market, regionName(country)) : undefined}
      icon={<GlobeIcon />}
      isTall
      isLazy
    >
      <LazyBoundary>
        <RegionPanel />
      </LazyBoundary>
    </PopoverButton>
  );
}
