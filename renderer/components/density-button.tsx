import { useSetting } from '../bridge/use-setting';
import { texts } from '../texts/texts';
import { RowsIcon } from '../ui/icons';
import styles from './density-button.module.css';

interface Props {
  tabIndex?: number;
  onFocus?: () => void;
}

/** Switches between comfortable and compact rows, in all grids. */
export function DensityButton({ tabIndex, onFocus }: Props) {
  const { value, change } = useSetting('density');
  const isCompact = value === 'compact';
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isCompact}
      aria-label={texts.grid.compactRows}
      title={texts.grid.compactRows}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onClick={() => change(isCompact ? 'comfortable' : 'compact')}
    >
      <RowsIcon />
    </button>
  );
}
