import styles from './parts-bar.module.css';

interface Props {
  left: number;
  /** The part limit. */
  of: number;
}

/** How much of a plan is left. Decoration: the text beside it says the same. */
export function PartsBar({ left, of }: Props) {
  const share = of > 0 ? Math.min(1, left / of) : 0;
  return (
    <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} width="100" height="4" />
      <rect className={styles.left} width={100 * share} height="4" />
    </svg>
  );
}
