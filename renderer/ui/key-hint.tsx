import styles from './key-hint.module.css';

/** The key that does what a button does, for the eye: to a screen reader `aria-keyshortcuts` says it. */
export function KeyHint({ name }: { name: string }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {name}
    </span>
  );
}
