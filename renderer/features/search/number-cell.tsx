import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import gridStyles from '../../ui/grid/grid.module.css';
import { MarkedText } from './marked-text';
import styles from './results-table.module.css';
import type { ShownRow } from './shown-rows';

/** The part's number, and the one of a list's line where that is another one. */
export function NumberCell({ row }: { row: ShownRow }) {
  const { part, asked, match, lineHits } = row;
  if (!part) {
    return (
      <span className={classNames(styles.lines, 'muted')} title={asked}>
        {asked}
      </span>
    );
  }
  const isOther = lineHits !== null && match !== 'exact';
  return (
    <>
      <span className={classNames(styles.lines, isOther && styles.oneLine)} title={part.mpn}>
        <MarkedText text={part.mpn} query={asked} />
      </span>
      {isOther && (
        <span className={classNames(gridStyles.small, styles.askedFor)} title={asked}>
          {texts.list.askedFor(asked)}
        </span>
      )}
    </>
  );
}
