import type { SpendingBook } from '../../../electron/shared/contract/spending';
import { formatNumber } from '../../format/format-number';
import { formatClock, formatMonthDay } from '../../format/format-time';
import { spendingTexts as text } from '../../texts/spending-texts';
import styles from './spending-panel.module.css';

type Use = SpendingBook['uses'][number];

/** What a line of the ledger is about, and beside it what was done. */
function describe({ kind, text: what, certain }: Use): [string, string] {
  if (kind === 'corrected') return [text.corrected, ''];
  if (kind === 'limit-reached') return [text.limitReached, ''];
  const how = [text.kinds[kind], certain ? '' : text.unconfirmed].filter(Boolean).join(' · ');
  // The text is gone once recent searches were cleared.
  return what === '' ? [how, ''] : [what, how];
}

function formatWhen(at: Date, now: Date): string {
  return at.toDateString() === now.toDateString() ? formatClock(at) : formatMonthDay(at);
}

/** The last lines of the ledger. */
export function UseList({ uses, now }: { uses: readonly Use[]; now: Date }) {
  if (uses.length === 0) return <p className={styles.empty}>{text.nothingUsed}</p>;
  return (
    <ul className={styles.uses}>
      {uses.map((use) => {
        const [what, how] = describe(use);
        return (
          <li key={`${use.at} ${use.text}`}>
            <time dateTime={use.at}>{formatWhen(new Date(use.at), now)}</time>
            <span className={styles.what} title={`${what} ${how}`}>
              {what} <span className={styles.how}>{how}</span>
            </span>
            <span className={styles.parts} data-value={-use.parts}>
              {use.parts < 0 ? '+' : '−'}
              {formatNumber(Math.abs(use.parts))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
