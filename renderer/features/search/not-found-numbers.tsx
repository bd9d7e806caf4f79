import { useId } from 'react';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { ScrollArea } from '../../ui/scroll-area';
import styles from './search-screen.module.css';

/** How much text fits beside the count on one line of the smallest window. */
const maxOneLine = 60;

/** The numbers of a list that were not found; many are folded behind their count, since each has a row too. */
export function NotFoundNumbers({ numbers }: { numbers: readonly string[] }) {
  const id = useId();
  if (numbers.length === 0) return null;
  const count = texts.list.notFound(formatNumber(numbers.length));
  const all = numbers.join(', ');
  if (all.length <= maxOneLine) {
    return (
      <p>
        {count}: <strong>{all}</strong>
      </p>
    );
  }
  return (
    <details>
      <summary id={id}>{count}</summary>
      <ScrollArea className={styles.notFound} labelledBy={id}>
        <strong>{all}</strong>
      </ScrollArea>
    </details>
  );
}
