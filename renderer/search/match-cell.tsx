import { formatNumber } from '../app/format-number';
import { matchNames } from '../texts/search-texts';
import { texts } from '../texts/texts';
import { classNames } from '../ui/class-names';
import gridStyles from '../ui/grid/grid.module.css';
import styles from './results-table.module.css';
import type { ShownRow } from './shown-rows';

/** What the part is to what was asked, and whether its number alone says which part it is. */
export function MatchCell({ row }: { row: ShownRow }) {
  const makers = formatNumber(row.makers);
  return (
    <>
      <span className={classNames(styles.kind, styles[row.match])}>{matchNames[row.match]}</span>
      {row.lineHits !== null && row.match !== 'exact' && (
        <span className={gridStyles.small}>{texts.list.askedFor(row.asked)}</span>
      )}
      {row.lineHits !== null && row.match === 'exact' && row.lineHits > 1 && (
        <span className={gridStyles.small}>{texts.list.bestOf(formatNumber(row.lineHits))}</span>
      )}
      {row.lineHits === null && row.makers > 1 && (
        <span className={gridStyles.small} title={texts.results.manyMakersTitle(row.mpn, makers)}>
          {texts.results.manyMakers(makers)}
        </span>
      )}
    </>
  );
}
