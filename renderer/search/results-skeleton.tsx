import styles from './results-table.module.css';

const placeholders = Array.from({ length: 10 }, (_, index) => `row-${index}`);

/** Grey bars in the places of the rows to come; outside the grid's roles, as they are no rows. */
export function ResultsSkeleton() {
  return (
    <div className={styles.scroll} aria-hidden="true">
      <div className={styles.skeletonHead} />
      {placeholders.map((key) => (
        <div key={key} className={styles.skeletonRow}>
          <span />
          <span />
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
