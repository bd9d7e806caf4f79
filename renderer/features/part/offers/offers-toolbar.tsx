import { useRef } from 'react';
import type { Part } from '../../../../electron/shared/contract/part';
import type { OffersViewState } from '../../../bridge/use-offers-view';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { Button } from '../../../ui/button';
import { CheckBox } from '../../../ui/check-box';
import { ColumnsPanel } from '../../../ui/grid/columns-panel';
import { SegmentedChoice } from '../../../ui/segmented-choice';
import { DistributorsPanel } from './distributors-panel';
import { offerColumns } from './offer-columns';
import type { FilteredOffers, Packaging } from './offer-filters';
import styles from './offers-toolbar.module.css';
import { PackagingPanel } from './packaging-panel';

/** The offers as a table, or as pictures of it. */
export type OffersTab = 'table' | 'prices' | 'stock';

const tabs = [
  { value: 'table', name: texts.charts.table },
  { value: 'prices', name: texts.charts.prices },
  { value: 'stock', name: texts.charts.stock },
] as const;

interface Props {
  part: Part;
  filtered: FilteredOffers;
  packagings: readonly Packaging[];
  onPackagings: (packagings: readonly Packaging[]) => void;
  offersView: OffersViewState;
  tab: OffersTab;
  onTab: (tab: OffersTab) => void;
}

/** What narrows the offers down, how many are hidden thereby, and which columns they have. All of it is free. */
export function OffersToolbar(props: Props) {
  const { part, filtered, packagings, onPackagings, offersView, tab, onTab } = props;
  const { view, change } = offersView;
  const words = texts.offerFilters;
  const total = part.offers.length;
  const toolbar = useRef<HTMLFieldSetElement>(null);
  // A button that goes away when it is pressed hands the focus to the first filter.
  const keepFocus = () => toolbar.current?.querySelector('input')?.focus();
  const clear = () => {
    keepFocus();
    onPackagings([]);
    change({ authorizedOnly: false, inStockOnly: false, myDistributorsOnly: false });
  };
  return (
    <fieldset ref={toolbar} className={styles.toolbar} aria-label={words.label}>
      <CheckBox
        variant="chip"
        checked={view.authorizedOnly}
        onChange={(authorizedOnly) => change({ authorizedOnly })}
      >
        {words.authorized}
      </CheckBox>
      <CheckBox variant="chip" checked={view.inStockOnly} onChange={(inStockOnly) => change({ inStockOnly })}>
        {words.inStock}
      </CheckBox>
      <PackagingPanel offers={part.offers} chosen={packagings} onChoose={onPackagings} />
      {view.myDistributors.length > 0 && (
        <CheckBox
          variant="chip"
          checked={view.myDistributorsOnly}
          onChange={(myDistributorsOnly) => change({ myDistributorsOnly })}
        >
          {words.myDistributorsOnly}
        </CheckBox>
      )}
      <DistributorsPanel offers={part.offers} view={view} onChange={change} />
      <output className={styles.count} aria-label={words.shown}>
        {filtered.hidden === 0
          ? words.all(formatNumber(total), total === 1)
          : words.shownOf(formatNumber(total - filtered.hidden), formatNumber(total))}
      </output>
      {view.myDistributorsOnly && filtered.ofOthers > 0 && (
        <Button
          variant="link"
          onPress={() => {
            keepFocus();
            change({ myDistributorsOnly: false });
          }}
        >
          {words.showOthers(formatNumber(filtered.ofOthers))}
        </Button>
      )}
      {filtered.hidden > 0 && (
        <Button variant="link" onPress={clear}>
          {words.clear}
        </Button>
      )}
      <span className={styles.end}>
        {/* Its place is kept beside the charts, which have no columns: else the views would move away under the pointer. */}
        <span inert={tab !== 'table'}>
          <ColumnsPanel columns={offerColumns} hiddenColumns={view.hiddenColumns} onChange={change} />
        </span>
        <SegmentedChoice label={texts.charts.view} choices={tabs} value={tab} onChange={onTab} />
      </span>
    </fieldset>
  );
}
