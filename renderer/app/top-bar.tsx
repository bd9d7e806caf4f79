import type { Ref } from 'react';
import { SearchBar } from '../features/search/search-bar';
import type { Route } from '../navigation/route';
import { texts } from '../texts/texts';
import { HistoryButtons } from './history-buttons';
import { QuantityField } from './quantity-field';
import { RegionButton } from './region-button';
import styles from './top-bar.module.css';

interface Props {
  quantityField: Ref<HTMLInputElement>;
  route: Route;
  /** To the rows that are priced at the quantity, the best of them first. */
  focusRows: () => void;
}

/** On all screens: the way through them, the search, and the quantity and region that it is priced for. */
export function TopBar({ quantityField, route: { screen }, focusRows }: Props) {
  const isOfBoms = screen === 'bom' || screen === 'boms' || screen === 'import';
  return (
    <header className={styles.bar}>
      <HistoryButtons />
      {/* Kept while it is hidden: a link may fill it. */}
      <SearchBar isHidden={screen === 'welcome'} />
      <fieldset
        className={styles.pricing}
        // A BOM has boards and a market of its own.
        aria-label={isOfBoms ? texts.quantity.forSearches : undefined}
        title={isOfBoms ? texts.quantity.forSearches : undefined}
        data-quiet={isOfBoms || undefined}
      >
        <QuantityField ref={quantityField} hasHotkey={screen === 'part'} onEnter={focusRows} />
        <RegionButton />
      </fieldset>
    </header>
  );
}
