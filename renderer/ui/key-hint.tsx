import styles from './key-hint.module.css';

interface Props {
  name: string;
  /** Shown in a narrow window, too, where other hints are hidden. */
  isAlways?: boolean;
}

/** A button's keyboard shortcut, visible only: screen readers read `aria-keyshortcuts`. */
export function KeyHint({ name, isAlways = false }: Props) {
  return (
    <span className={styles.key} data-always={isAlways || undefined} aria-hidden="true">
      {name}
    </span>
  );
}
