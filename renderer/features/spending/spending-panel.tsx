import type { PartsLeft } from '../../../electron/shared/contract/spending';
import { useSpendingBook } from '../../bridge/use-spending-book';
import { usedUpText } from '../../components/used-up-text';
import { formatNumber } from '../../format/format-number';
import { formatMonthDay } from '../../format/format-time';
import { hashOf } from '../../navigation/route';
import { spendingTexts as text } from '../../texts/spending-texts';
import { Button } from '../../ui/button';
import { CloseIcon } from '../../ui/icons';
import { PartsBar } from '../../ui/parts-bar';
import { useNow } from '../../ui/use-now';
import styles from './spending-panel.module.css';
import { UseList } from './use-list';

interface Props {
  state: PartsLeft;
  /** How many parts are left, in words. */
  heading: string;
  onClose: () => void;
}

/** What parts were spent on, and when. */
export function SpendingPanel({ state, heading, onClose }: Props) {
  const book = useSpendingBook(state);
  const now = new Date(useNow());
  const monthStart = new Date(now.getUTCFullYear(), now.getUTCMonth(), 1);
  const sums = book && [
    [book.today, text.today],
    [book.thisWeek, text.thisWeek],
    [book.thisMonth, text.thisMonth(formatMonthDay(monthStart))],
  ];
  return (
    <>
      <div className={styles.part}>
        <div className={styles.head}>
          <h2>{heading}</h2>
          <Button variant="quiet" aria-label={text.close} onPress={onClose}>
            <CloseIcon />
          </Button>
        </div>
        {state.left !== null && state.plan.parts !== null && (
          <PartsBar left={state.left} of={state.plan.parts} />
        )}
        {state.usedUp && <p className={styles.note}>{usedUpText(state, null).sentences.join(' ')}</p>}
        <p className={styles.sums}>
          {sums?.map(([count, when]) => (
            <span key={when}>
              <b>{formatNumber(Number(count))}</b> {when}
            </span>
          ))}
        </p>
        {state.uncertain > 0 && (
          <p className={styles.note}>{text.uncertain(formatNumber(state.uncertain))}</p>
        )}
      </div>
      <div className={styles.part}>
        <h3 className={styles.note}>{text.lastUses}</h3>
        {book && <UseList uses={book.uses.slice(0, 6)} now={now} />}
      </div>
      <div className={styles.part}>
        <a
          className={styles.settings}
          href={hashOf({ screen: 'settings', section: 'partsLeft' })}
          onClick={onClose}
        >
          {text.openSettings}
        </a>
        <p className={styles.note}>{text.counted}</p>
      </div>
    </>
  );
}
