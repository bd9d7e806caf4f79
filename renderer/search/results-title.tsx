import { formatNumber } from '../app/format-number';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import styles from './results-title.module.css';
import type { ShownResults } from './shown-results';

interface Props {
  results: ShownResults;
  /** Whether they are of an earlier search than the last one. */
  earlier: boolean;
  /** Makes them the present ones again; null while that cannot be done. */
  onShowAgain: (() => void) | null;
}

/** What the rows are of, whatever stands in the search box. */
export function ResultsTitle({ results, earlier, onShowAgain }: Props) {
  const { list, text } = results;
  const title = list
    ? texts.list.resultsFor(formatNumber(list.total), list.total === 1)
    : texts.search.resultsFor(text);
  return (
    <>
      <h2 className={styles.title} data-earlier={earlier || undefined} title={text}>
        {earlier ? texts.search.searchedEarlier(title) : title}
      </h2>
      {earlier && onShowAgain && (
        <Button look="link" className={styles.again} onPress={onShowAgain}>
          {texts.search.showAgain}
        </Button>
      )}
    </>
  );
}
