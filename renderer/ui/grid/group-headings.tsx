import type { CSSProperties } from 'react';
import { ChevronIcon } from '../icons';
import type { GridItem } from './grid-row';
import styles from './group-headings.module.css';
import type { DrawnGroup } from './use-row-groups';

/** The place of a heading, which follows from the number of rows above it: all rows of groups are equally high. */
function placeOf({ rowsAbove, headingsAbove }: DrawnGroup<GridItem>) {
  return { '--rows-above': rowsAbove, '--headings-above': headingsAbove } as CSSProperties;
}

/**
 * The headings of the groups, each a button that folds its rows. A grid holds rows and nothing else, so they stand behind it
 * in the document, and CSS draws each in the room that its rows leave above the first one.
 */
export function GroupHeadings<Row extends GridItem>({ groups }: { groups: readonly DrawnGroup<Row>[] }) {
  return groups.map((group) => {
    const { headingId, rowsId, name, note, isFolded, toggle } = group;
    return (
      <button
        key={headingId}
        id={headingId}
        type="button"
        className={styles.heading}
        style={placeOf(group)}
        aria-expanded={!isFolded}
        aria-controls={rowsId}
        onClick={toggle}
      >
        <span className={styles.text}>
          <ChevronIcon />
          <strong>{name}</strong>
          {note !== undefined && <span>{note}</span>}
        </span>
      </button>
    );
  });
}
