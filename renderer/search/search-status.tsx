import { longestSearchText } from '../../electron/contract/plain/limits';
import { formatNumber } from '../app/format-number';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { ResultsTitle } from './results-title';
import styles from './search-screen.module.css';
import type { ResultsView } from './use-results-view';
import { type Search, showsResults } from './use-search';
import { useSlow } from './use-slow';

const slowAfterMs = 5000;

function statusWords(
  { phase, results, resultsAreEarlier }: Search,
  shown: number,
  hint: string | null,
): string {
  if (hint) return hint;
  if (phase === 'searching') return texts.search.searching;
  if (phase === 'cancelled') return texts.search.cancelled;
  if (phase === 'failed') return texts.search.failed;
  if (!results || resultsAreEarlier) return '';
  const undelivered = results.list?.undelivered.length ?? 0;
  const lost = undelivered > 0 ? [texts.list.notDelivered(formatNumber(undelivered))] : [];
  if (results.list && results.list.asked < results.list.total) {
    const { asked, total } = results.list;
    const first = formatNumber(asked);
    const found =
      results.hits === 0
        ? texts.list.noneOfFirst(first)
        : texts.list.foundOfFirst(formatNumber(results.hits), first, formatNumber(shown));
    return [found, ...lost, texts.list.notAsked(formatNumber(total - asked))].join('; ');
  }
  if (results.rows.length === 0 && lost.length === 0) return texts.search.noneFound;
  if (results.list) {
    const { asked } = results.list;
    const found = texts.list.found(formatNumber(results.hits), formatNumber(asked), formatNumber(shown));
    return [found, ...lost].join('; ');
  }
  const said = results.hitsKnown ? texts.search.hits : texts.search.hitsAtLeast;
  return said(formatNumber(results.hits), formatNumber(shown), results.hits === 1);
}

/** One line of constant height, so that the grid below stays where it is whatever goes on. */
export function SearchStatus(props: {
  search: Search;
  view: ResultsView;
  /** What is said instead: why nothing was searched for. */
  hint: string | null;
  /** How many characters stand in the box. */
  typed: number;
  onCancel: () => void;
  onShowAgain: () => void;
}) {
  const { search, view } = props;
  const searching = search.phase === 'searching';
  const slow = useSlow(searching, slowAfterMs);
  return (
    <div className={styles.status}>
      {search.results && showsResults(search) && (
        <ResultsTitle
          results={search.results}
          earlier={search.resultsAreEarlier}
          onShowAgain={searching ? null : props.onShowAgain}
        />
      )}
      <output aria-label={texts.search.status}>{statusWords(search, view.rows.length, props.hint)}</output>
      <span aria-live="polite" className={styles.cut}>
        {props.typed > longestSearchText &&
          texts.search.cut(formatNumber(longestSearchText), formatNumber(props.typed))}
      </span>
      <span aria-live="polite" className={styles.hidden}>
        {view.hidden > 0 && !search.resultsAreEarlier && texts.filters.hidden(formatNumber(view.hidden))}
      </span>
      <span aria-live="polite" className={styles.slow}>
        {slow && texts.search.slow}
      </span>
      {searching && (
        <Button look="plain" className={styles.cancel} onPress={props.onCancel}>
          {texts.search.cancel}
        </Button>
      )}
    </div>
  );
}
