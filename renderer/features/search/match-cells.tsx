import { matchNames } from '../../texts/search-texts';
import { texts } from '../../texts/texts';
import buttonStyles from '../../ui/button.module.css';
import { classNames } from '../../ui/class-names';
import { LineAge } from './data-age';
import { lineSearch } from './line-search';
import type { ListRow } from './result-rows';
import styles from './results-table.module.css';

/** With a star in place of words for which there is no room. */
const ExceptPunctuation = () => (
  <>
    <span aria-hidden="true">{texts.list.exactButPunctuation}</span>
    <span className="visually-hidden">{matchNames.punctuation}</span>
  </>
);

/** How well the part matches its line, and the way to the line's other matches. */
export function ListMatch({ row, searchCost }: { row: ListRow; searchCost: string }) {
  const search = lineSearch(row, searchCost);
  return (
    <span className={styles.match}>
      <span className={classNames(styles.kind, styles[row.match])} title={matchNames[row.match]}>
        {row.match === 'punctuation' ? <ExceptPunctuation /> : matchNames[row.match]}
      </span>
      {row.cachedAt !== null && <LineAge fetchedAt={row.cachedAt} className={styles.age} />}
      {search && (
        <button
          type="button"
          // The arrow keys of the grid lead here.
          tabIndex={-1}
          className={classNames(buttonStyles.button, buttonStyles.link, styles.others)}
          aria-label={search.label}
          title={search.label}
        >
          {search.name}
        </button>
      )}
    </span>
  );
}
