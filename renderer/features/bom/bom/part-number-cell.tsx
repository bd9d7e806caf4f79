import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import { bomTexts } from '../../../texts/bom-view-texts';
import { classNames } from '../../../ui/class-names';
import type { GridCell } from '../../../ui/grid/grid-row';
import { boughtAlternate } from '../bought-alternate';
import styles from './lines-grid.module.css';

/** The part that is bought, or that is likely meant; where the file asks for another number, that one before it. */
export function partNumberCell(line: BomLine): GridCell {
  const { part, likely, partNumber, isPopulated, value } = line;
  const alternate = boughtAlternate(line);
  const found = (part ?? likely?.part)?.mpn ?? null;
  const number = alternate?.partNumber ?? found ?? partNumber;
  if (number === null)
    return {
      content: <span className="muted">{value || '—'}</span>,
      className: styles.afterNumbers,
    };
  const asked = partNumber !== null && number.toUpperCase() !== partNumber.toUpperCase() ? partNumber : null;
  const named = alternate ? bomTexts.alternate : bomTexts.asked;
  return {
    content: (
      <>
        {asked !== null && <span className={styles.asked}>{`${asked} → `}</span>}
        <span className={styles.number} data-unpopulated={!isPopulated || undefined}>
          {number}
        </span>
      </>
    ),
    // What is only likely is no part of the BOM yet.
    text: part || alternate || partNumber === null ? number : partNumber,
    label: asked === null ? undefined : named(asked, number),
    title: asked === null ? number : named(asked, number),
    className: classNames(styles.partNumber, styles.afterNumbers),
  };
}
