import styles from './key-hint.module.css';

/** A button's keyboard shortcut, visible only: screen readers read `aria-keyshortcuts`. */
export function KeyHint({ name }: { name: string }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {name}
    </span>
  );
}
