import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import gridStyles from '../../ui/grid/grid.module.css';
import { MarkedText } from './marked-text';
import type { ListRow, SearchRow } from './result-rows';
import styles from './results-table.module.css';

/** The part's number, with what matches the search marked. */
export function SearchMpn({ row: { part, query } }: { row: SearchRow }) {
  return (
    <span className={styles.lines} title={part.mpn}>
      <MarkedText text={part.mpn} query={query} />
    </span>
  );
}

/** The number of the line's part, and below it the line's own where that is another one. */
export function ListMpn({ row: { part, query, match } }: { row: ListRow }) {
  if (!part) {
    return (
      <span className={classNames(styles.lines, 'muted')} title={query}>
        {query}
      </span>
    );
  }
  const isOther = match !== 'exact';
  return (
    <>
      <span className={classNames(styles.lines, isOther && styles.oneLine)} title={part.mpn}>
        <MarkedText text={part.mpn} query={query} />
      </span>
      {isOther && (
        <span className={classNames(gridStyles.small, styles.askedFor)} title={query}>
          {texts.list.askedFor(query)}
        </span>
      )}
    </>
  );
}
