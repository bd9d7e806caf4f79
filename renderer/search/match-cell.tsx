import { formatNumber } from '../app/format-number';
import { matchNames } from '../texts/search-texts';
import { texts } from '../texts/texts';
import buttonStyles from '../ui/button.module.css';
import { classNames } from '../ui/class-names';
import gridStyles from '../ui/grid/grid.module.css';
import styles from './results-table.module.css';
import type { ShownRow } from './shown-rows';

/** Of a list's line: how many parts match that the list does not show; a search for a line that nothing matches. */
function lineSearch({ asked, match, lineHits }: ShownRow): { name: string; says: string } | null {
  if (lineHits === null || match === 'undelivered') return null;
  if (match === 'none') return { name: texts.list.searchOne, says: texts.list.searchOneTitle(asked) };
  const others = lineHits - 1;
  if (others < 1) return null;
  const name = texts.list.others(formatNumber(others), others === 1);
  return { name, says: texts.list.othersTitle(name, asked) };
}

/** What the part is to what was asked, whether its number alone says which part it is, and the way to the others. */
export function MatchCell({ row }: { row: ShownRow }) {
  const makers = formatNumber(row.makers);
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
          aria-label={search.says}
          title={search.says}
        >
          {search.name}
        </button>
      )}
      {row.lineHits === null && row.part && row.makers > 1 && (
        <span className={gridStyles.small} title={texts.results.manyMakersTitle(row.part.mpn, makers)}>
          {texts.results.manyMakers(makers)}
        </span>
      )}
    </>
  );
}
