import { classNames } from '../../ui/class-names';
import styles from './filter-bar.module.css';

interface Props {
  name: string;
  title?: string | undefined;
  isOn: boolean;
  tabIndex: number;
  onFocus: () => void;
  onChange: (isOn: boolean) => void;
}

/** A filter that is on or off. */
export function FilterToggle({ name, title, isOn, tabIndex, onFocus, onChange }: Props) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      title={title}
      className={classNames(styles.button, isOn && styles.set)}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onClick={() => onChange(!isOn)}
    >
      {name}
    </button>
  );
}
