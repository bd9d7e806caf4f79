import { lazy, Suspense, useState } from 'react';
import { useApp } from '../bridge/app-context';
import { useLiveValue } from '../bridge/live-value';
import { useMarket } from '../bridge/market';
import { regionName } from '../format/region-name';
import { texts } from '../texts/texts';
import buttonStyles from '../ui/button.module.css';
import { classNames } from '../ui/class-names';
import { ChevronIcon, GlobeIcon } from '../ui/icons';
import { usePopover } from '../ui/use-popover';
import styles from './region-button.module.css';

const RegionPanel = lazy(() => import('./region-panel').then((module) => ({ default: module.RegionPanel })));

/** Names the region of the next search, and opens a panel to change it. */
export function RegionButton() {
  const isKnown = useLiveValue(useApp().answered);
  const { country, currency } = useMarket();
  const { id, button, panel, holder } = usePopover();
  const [isOpen, setOpen] = useState(false);
  const { region, regionOf, name } = texts.market;
  return (
    <div className={styles.holder} {...holder}>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={isKnown ? regionOf(name(regionName(country), currency)) : region}
        className={classNames(buttonStyles.button, buttonStyles.plain, styles.button)}
      >
        <GlobeIcon />
        <span className={styles.market}>{isKnown && name(country, currency)}</span>
        <ChevronIcon />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={region}
        className={styles.panel}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <Suspense fallback={null}>
            <RegionPanel />
          </Suspense>
        )}
      </div>
    </div>
  );
}
