import { maxSearchTextLength } from '../../../electron/shared/contract/constants/limits';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { listStatus } from './list-status';
import { ResultsTitle } from './results-title';
import styles from './search-screen.module.css';
import type { ResultsView } from './use-results-view';
import { type Search, showsResults } from './use-search';
import { useSlow } from './use-slow';

const slowAfterMs = 5000;

function statusText(
  { phase, results, resultsAreEarlier }: Search,
  shown: number,
  hint: string | null,
): string {
  if (hint) return hint;
  if (phase === 'searching') return texts.search.searching;
  if (phase === 'cancelled') return texts.search.cancelled;
  if (phase === 'failed') return texts.search.failed;
  if (!results || resultsAreEarlier) return '';
  const { list } = results;
  // A list of which nothing at all was found says so in the words of a search.
  if (list && list.notFound.length < list.total) return listStatus(list);
  if (results.rows.length === 0) return texts.search.noneFound;
  const said = results.hitsKnown ? texts.search.hits : texts.search.hitsAtLeast;
  return said(formatNumber(results.hits), formatNumber(shown), results.hits === 1);
}

/** One line of constant height, so that the grid below stays where it is whatever goes on. */
export function SearchStatus(props: {
  search: Search;
  view: ResultsView;
  /** What is said instead: why nothing was searched for. */
  hint: string | null;
  /** Whether the panel for a list stands in the place of the results. */
  listOpen: boolean;
  /** How many characters stand in the box. */
  typed: number;
  onCancel: () => void;
  onShowAgain: () => void;
  onBackToList: () => void;
}) {
  const { search, view, hint, listOpen } = props;
  const searching = search.phase === 'searching';
  const { earlierList } = search;
  // Where its rows are there still, "Show these again" leads to them.
  const canGoBack = earlierList && !searching && !(search.resultsAreEarlier && search.results?.list);
  const slow = useSlow(searching, slowAfterMs);
  return (
    <div className={styles.status}>
      {!listOpen && search.results && showsResults(search) && (
        <ResultsTitle results={search.results} earlier={search.resultsAreEarlier} />
      )}
      {canGoBack && (
        <Button look="link" onPress={props.onBackToList}>
          {texts.list.back(formatNumber(earlierList.total), earlierList.total === 1)}
        </Button>
      )}
      <output aria-label={texts.search.status}>
        {(!listOpen || searching || hint) && statusText(search, view.rows.length, hint)}
      </output>
      <span aria-live="polite" className={styles.cut}>
        {props.typed > maxSearchTextLength && texts.search.cut(formatNumber(maxSearchTextLength))}
      </span>
      <span aria-live="polite" className={styles.hidden}>
        {view.hidden > 0 && !search.resultsAreEarlier && texts.filters.hidden(formatNumber(view.hidden))}
      </span>
      <span aria-live="polite" className={styles.slow}>
        {slow && texts.search.slow}
      </span>
      {!searching && search.resultsAreEarlier && showsResults(search) && (
        <Button look="plain" className={styles.cancel} onPress={props.onShowAgain}>
          {texts.search.showAgain}
        </Button>
      )}
      {searching && (
        <Button look="plain" className={styles.cancel} onPress={props.onCancel}>
          {texts.search.cancel}
        </Button>
      )}
    </div>
  );
}
