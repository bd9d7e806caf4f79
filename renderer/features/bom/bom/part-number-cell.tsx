import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import { bomTexts } from '../../../texts/bom-view-texts';
import { classNames } from '../../../ui/class-names';
import type { GridCell } from '../../../ui/grid/grid-row';
import styles from './lines-grid.module.css';

/** The part that is bought, or that is likely meant; where the file asks for another number, that one before it. */
export function partNumberCell({ part, likely, partNumber, isPopulated, value }: BomLine): GridCell {
  const shown = part ?? likely?.part ?? null;
  const number = shown?.mpn ?? partNumber;
  if (number === null)
    return {
      content: <span className="muted">{value || '—'}</span>,
      className: styles.afterNumbers,
    };
  const asked =
    shown && partNumber !== null && shown.mpn.toUpperCase() !== partNumber.toUpperCase() ? partNumber : null;
  return {
    content: (
      <>
        {asked !== null && <span className={styles.asked}>{`${asked} → `}</span>}
        <span className={styles.number} data-unpopulated={!isPopulated || undefined}>
          {number}
        </span>
      </>
    ),
    text: part || partNumber === null ? number : partNumber,
    label: asked === null ? undefined : bomTexts.asked(asked, number),
    title: asked === null ? number : bomTexts.asked(asked, number),
    className: classNames(styles.partNumber, styles.afterNumbers),
  };
}
