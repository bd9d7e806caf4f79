import { useRef } from 'react';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { Button } from '../../../ui/button';
import { CheckBox } from '../../../ui/check-box';
import { ColumnsPanel } from '../../../ui/grid/columns-panel';
import { DistributorsPanel } from './distributors-panel';
import { offerColumns } from './offer-columns';
import { useOffers } from './offers-context';
import styles from './offers-toolbar.module.css';
import { PackagingPanel } from './packaging-panel';

/** Filters of the offers with how many they leave, and the choice of columns. All of it is free. */
export function OffersToolbar() {
  const { part, filtered, view, changeView, setPackagings } = useOffers();
  const text = texts.offerFilters;
  const total = part.offers.length;
  const firstFilter = useRef<HTMLInputElement>(null);
  // The pressed button goes away and would take the focus with it.
  const keepFocus = () => firstFilter.current?.focus();
  const clear = () => {
    keepFocus();
    setPackagings([]);
    changeView({ authorizedOnly: false, inStockOnly: false, myDistributorsOnly: false });
  };
  return (
    <fieldset className={styles.toolbar} aria-label={text.label}>
      <CheckBox
        ref={firstFilter}
        variant="chip"
        checked={view.authorizedOnly}
        onChange={(authorizedOnly) => changeView({ authorizedOnly })}
      >
        {text.authorized}
      </CheckBox>
      <CheckBox
        variant="chip"
        checked={view.inStockOnly}
        onChange={(inStockOnly) => changeView({ inStockOnly })}
      >
        {text.inStock}
      </CheckBox>
      {view.myDistributors.length > 0 && (
        <CheckBox
          variant="chip"
          checked={view.myDistributorsOnly}
          onChange={(myDistributorsOnly) => changeView({ myDistributorsOnly })}
        >
          {text.myDistributors}
        </CheckBox>
      )}
      <DistributorsPanel />
      <PackagingPanel />
      <output className={styles.count} aria-label={text.shown}>
        {filtered.hidden === 0
          ? text.all(formatNumber(total), total === 1)
          : text.shownOf(formatNumber(total - filtered.hidden), formatNumber(total))}
      </output>
      {view.myDistributorsOnly && filtered.ofOthers > 0 && (
        <Button
          variant="link"
          onPress={() => {
            keepFocus();
            changeView({ myDistributorsOnly: false });
          }}
        >
          {text.showOthers(formatNumber(filtered.ofOthers))}
        </Button>
      )}
      {filtered.hidden > 0 && (
        <Button variant="link" onPress={clear}>
          {text.clear}
        </Button>
      )}
      <span className={styles.end}>
        <ColumnsPanel columns={offerColumns} choice={view} onChange={changeView} />
      </span>
    </fieldset>
  );
}
