import type { Ref } from 'react';
import { SearchBar } from '../features/search/search-bar';
import type { Route } from '../navigation/route';
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

/** What rules all screens: the way through them, the search, the quantity to buy and the region of the offers. */
export function TopBar({ quantityField, route: { screen }, focusRows }: Props) {
  return (
    <header className={styles.bar}>
      <HistoryButtons />
      {/* Kept while it is hidden: a link may fill it. */}
      <SearchBar isHidden={screen === 'welcome'} />
      <QuantityField ref={quantityField} hasHotkey={screen === 'part'} onEnter={focusRows} />
      <RegionButton />
    </header>
  );
}
