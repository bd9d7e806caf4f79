import type { RowMatch } from '../../../electron/shared/domain/match-kind';
import { formatNumber } from '../../format/format-number';
import { matchNames } from '../../texts/search-texts';
import { texts } from '../../texts/texts';
import buttonStyles from '../../ui/button.module.css';
import { classNames } from '../../ui/class-names';
import gridStyles from '../../ui/grid/grid.module.css';
import { lineSearch } from './line-search';
import type { ListRow, SearchRow } from './result-rows';
import styles from './results-table.module.css';

const MatchName = ({ match }: { match: RowMatch }) => (
  <span className={classNames(styles.kind, styles[match])}>{matchNames[match]}</span>
);

/** How well a part matches the search, and whether several manufacturers make one of that number. */
export function SearchMatch({ row: { part, match, manufacturerCount } }: { row: SearchRow }) {
  const count = formatNumber(manufacturerCount);
  return (
    <>
      <MatchName match={match} />
      {manufacturerCount > 1 && (
        <span className={gridStyles.small} title={texts.results.manyManufacturersTitle(part.mpn, count)}>
          {texts.results.manyManufacturers(count)}
        </span>
      )}
    </>
  );
}

/** How well the part matches its line, and the way to the line's other matches. */
export function ListMatch({ row }: { row: ListRow }) {
  const search = lineSearch(row);
  return (
    <>
      <MatchName match={row.match} />
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
    </>
  );
}
