import { ChevronIcon } from '../icons';
import styles from './grid.module.css';
import type { GridItem } from './grid-row';
import type { DrawnGroup } from './use-row-groups';

/**
 * The headings of the groups, each a button that folds its rows. A grid holds rows and nothing else, so they stand behind it
 * in the document, and CSS draws each in the room that its rows leave above the first one.
 */
export function GroupHeadings<Row extends GridItem>({ groups }: { groups: readonly DrawnGroup<Row>[] }) {
  return groups.map(({ headingId, rowsId, anchor, name, note, isFolded, toggle }) => (
    <button
      key={headingId}
      id={headingId}
      type="button"
      className={styles.group}
      style={{ positionAnchor: anchor }}
      aria-expanded={!isFolded}
      aria-controls={rowsId}
      onClick={toggle}
    >
      <span className={styles.groupText}>
        <ChevronIcon />
        <strong>{name}</strong>
        {note !== undefined && <span>{note}</span>}
      </span>
    </button>
  ));
}
