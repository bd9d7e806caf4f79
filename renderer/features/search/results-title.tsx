import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import styles from './results-title.module.css';
import type { ShownResults } from './shown-results';

/** What the rows are of, whatever stands in the search box; `earlier`: of an earlier search than the last one. */
export function ResultsTitle({ results, earlier }: { results: ShownResults; earlier: boolean }) {
  const { list, text } = results;
  const title = list
    ? texts.list.resultsFor(formatNumber(list.total), list.total === 1)
    : texts.search.resultsFor(text);
  return (
    <h2 className={styles.title} data-earlier={earlier || undefined} title={text}>
      {earlier ? texts.search.searchedEarlier(title) : title}
    </h2>
  );
}
