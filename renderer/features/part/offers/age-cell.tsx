import type { Offer } from '../../../../electron/shared/contract/part';
import { formatMoment, formatShortAge } from '../../../format/format-time';
import { texts } from '../../../texts/texts';
import buttonStyles from '../../../ui/button.module.css';
import { classNames } from '../../../ui/class-names';
import type { GridCell } from '../../../ui/grid/grid-row';
import { OpenIcon } from '../../../ui/icons';
import { NotListed } from '../../../ui/not-listed';
import styles from './offers-table.module.css';

/** From this age on, in ms, stock and prices are likely to be wrong. */
const oldFrom = 30 * 24 * 3_600_000;

/** How old the offer is. The button that opens it takes the same place on the row under the pointer or in focus. */
export function ageCell({ updatedAt, linked, seller }: Offer, now: number): GridCell {
  const isOld = updatedAt !== null && now - Date.parse(updatedAt) >= oldFrom;
  const content = (
    <>
      {updatedAt ? (
        <time dateTime={updatedAt} title={formatMoment(updatedAt)} className={isOld ? styles.old : 'muted'}>
          {formatShortAge(updatedAt, now)}
        </time>
      ) : (
        <NotListed />
      )}
      {linked && (
        <button
          type="button"
          // The arrow keys of the grid lead here.
          tabIndex={-1}
          className={classNames(buttonStyles.button, buttonStyles.quiet, styles.open)}
          aria-label={texts.offers.openAt(seller.name)}
        >
          <OpenIcon />
        </button>
      )}
    </>
  );
  return { content, text: updatedAt, className: classNames(styles.age, linked && styles.linked) };
}
