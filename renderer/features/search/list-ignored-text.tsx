import { type IgnoredText, ignoredReasons } from '../../../electron/shared/domain/bom/reading/ignored-text';
import { formatNumber } from '../../format/format-number';
import { ignoredCount } from '../../texts/list-texts';
import { texts } from '../../texts/texts';
import { ScrollArea } from '../../ui/scroll-area';
import styles from './list-panel.module.css';

/** For each reason; a table of a thousand rows may have a thousand ignored quantities. */
const maxShown = 40;
const maxShownText = 80;

const shortened = (text: string) => (text.length > maxShownText ? `${text.slice(0, maxShownText)}…` : text);

/** What of the text is not looked up: the counts for each reason and, on a press, the text itself. */
export function ListIgnoredText({ id, ignored }: { id: string; ignored: readonly IgnoredText[] }) {
  const groups = ignoredReasons.flatMap((reason) => {
    const cells = ignored.filter((one) => one.reason === reason).map(({ text }) => text);
    return cells.length > 0
      ? [{ reason, cells, count: ignoredCount(reason, formatNumber(cells.length), cells.length === 1) }]
      : [];
  });
  if (groups.length === 0) return null;
  const rounded = groups.find(({ reason }) => reason === 'rounded')?.cells[0];
  return (
    <div id={id} className={styles.ignored}>
      {rounded !== undefined && <p className={styles.cut}>{texts.list.rounded(rounded)}</p>}
      <details>
        <summary id={`${id}-counts`}>
          {texts.list.leftOut(groups.map(({ count }) => count).join(', '))}
        </summary>
        <ScrollArea className={styles.ignoredCells} labelledBy={`${id}-counts`}>
          <dl>
            {groups.map(({ reason, cells, count }) => (
              <div key={reason}>
                <dt>{count}</dt>
                <dd>
                  {cells.slice(0, maxShown).map(shortened).join(' | ')}
                  {cells.length > maxShown &&
                    ` ${texts.list.leftOutMore(formatNumber(cells.length - maxShown))}`}
                </dd>
              </div>
            ))}
          </dl>
        </ScrollArea>
      </details>
    </div>
  );
}
