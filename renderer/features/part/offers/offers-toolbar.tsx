import { useRef } from 'react';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { Button } from '../../../ui/button';
import { CheckBox } from '../../../ui/check-box';
import { ColumnsPanel } from '../../../ui/grid/columns-panel';
import { SegmentedChoice } from '../../../ui/segmented-choice';
import { DistributorsPanel } from './distributors-panel';
import { offerColumns } from './offer-columns';
import { useOffers } from './offers-context';
import styles from './offers-toolbar.module.css';
import { PackagingPanel } from './packaging-panel';

/** The offers as a table, or as charts of it. */
export type OffersTab = 'table' | 'prices' | 'stock';

const tabs = [
  { value: 'table', name: texts.charts.table },
  { value: 'prices', name: texts.charts.prices },
  { value: 'stock', name: texts.charts.stock },
] as const;

/** Filters of the offers with how many they hide, and the choice of columns and tab. All of it is free. */
export function OffersToolbar({ tab, onTab }: { tab: OffersTab; onTab: (tab: OffersTab) => void }) {
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
      <PackagingPanel />
      {view.myDistributors.length > 0 && (
        <CheckBox
          variant="chip"
          checked={view.myDistributorsOnly}
          onChange={(myDistributorsOnly) => changeView({ myDistributorsOnly })}
        >
          {text.myDistributorsOnly}
        </CheckBox>
      )}
      <DistributorsPanel />
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
        {/* Charts have no columns, but the button keeps its place: without it the tabs would move under the pointer. */}
        <span inert={tab !== 'table'}>
          <ColumnsPanel columns={offerColumns} choice={view} onChange={changeView} />
        </span>
        <SegmentedChoice label={texts.charts.view} choices={tabs} value={tab} onChange={onTab} />
      </span>
    </fieldset>
  );
}
