import gridStyles from '../../ui/grid/grid.module.css';
import styles from './results-skeleton.module.css';

const placeholders = Array.from({ length: 10 }, (_, index) => `row-${index}`);

/** Gray bars where the rows will be. They have no roles of a grid, since they are not rows. */
export function ResultsSkeleton() {
  return (
    <div className={gridStyles.scroll} aria-hidden="true">
      <div className={styles.head} />
      {placeholders.map((key) => (
        <div key={key} className={styles.row}>
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
