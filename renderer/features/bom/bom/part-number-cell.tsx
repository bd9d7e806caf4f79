import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import { bomTexts } from '../../../texts/bom-view-texts';
import { classNames } from '../../../ui/class-names';
import type { GridCell } from '../../../ui/grid/grid-row';
import { boughtAlternate } from '../bought-alternate';
import { wantedNumber } from '../wanted-number';
import styles from './lines-grid.module.css';

/** The part that is bought, or that is likely meant; where the file asks for another part number, that one before it. */
export function partNumberCell(line: BomLine): GridCell {
  const { part, likely, partNumber, isPopulated, value } = line;
  const alternate = boughtAlternate(line);
  const found = (part ?? likely?.part)?.mpn ?? null;
  const wanted = wantedNumber(line);
  const number = alternate?.partNumber ?? found ?? wanted;
  if (number === null)
    return {
      content: <span className="muted">{value || '—'}</span>,
      className: styles.afterNumbers,
    };
  const asked = wanted !== null && number.toUpperCase() !== wanted.toUpperCase() ? wanted : null;
  // A distributor's number always differs from the part's own: beside that it says nothing new.
  const isShown = asked !== null && (partNumber !== null || part === null);
  const named = alternate ? bomTexts.alternate : bomTexts.asked;
  return {
    content: (
      <>
        {isShown && (
          <>
            <span className={styles.asked}>{asked}</span>
            <span className={styles.arrow}>{' → '}</span>
          </>
        )}
        <span className={styles.number} data-unpopulated={!isPopulated || undefined}>
          {number}
        </span>
      </>
    ),
    // What is only likely is no part of the BOM yet.
    text: part || alternate ? number : (wanted ?? number),
    label: asked === null ? undefined : named(asked, number),
    title: asked === null ? number : named(asked, number),
    className: classNames(styles.partNumber, styles.afterNumbers),
  };
}
