import { formatNumber } from '../../format/format-number';
import { matchNames } from '../../texts/search-texts';
import { texts } from '../../texts/texts';
import buttonStyles from '../../ui/button.module.css';
import { classNames } from '../../ui/class-names';
import gridStyles from '../../ui/grid/grid.module.css';
import { lineSearch } from './line-search';
import styles from './results-table.module.css';
import type { ShownRow } from './shown-rows';

/** What the part is to what was asked, whether its number alone says which part it is, and the way to the others. */
export function MatchCell({ row }: { row: ShownRow }) {
  const manufacturers = formatNumber(row.manufacturers);
  const search = lineSearch(row);
  return (
    <>
      <span className={classNames(styles.kind, styles[row.match])}>{matchNames[row.match]}</span>
      {search && (
        <button
          type="button"
          // The arrows of the grid lead here.
          tabIndex={-1}
          className={classNames(buttonStyles.button, buttonStyles.link, styles.others)}
          aria-label={search.label}
          title={search.label}
        >
          {search.name}
        </button>
      )}
      {row.lineHits === null && row.part && row.manufacturers > 1 && (
        <span
          className={gridStyles.small}
          title={texts.results.manyManufacturersTitle(row.part.mpn, manufacturers)}
        >
          {texts.results.manyManufacturers(manufacturers)}
        </span>
      )}
    </>
  );
}
