import type { Ref } from 'react';
import { HistoryButtons } from './history-buttons';
import { QuantityField } from './quantity-field';
import { RegionButton } from './region-button';
import styles from './top-bar.module.css';

interface Props {
  quantityField: Ref<HTMLInputElement>;
  /** Whether the screen has single-letter commands. */
  hasHotkeys: boolean;
}

/** What rules all screens: the way through them, the quantity to buy and the region of the offers. */
export function TopBar({ quantityField, hasHotkeys }: Props) {
  return (
    <header className={styles.bar}>
      <HistoryButtons />
      <QuantityField ref={quantityField} hasHotkey={hasHotkeys} />
      <RegionButton />
    </header>
  );
}
