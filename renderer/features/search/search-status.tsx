import type { ReactNode } from 'react';
import { maxSearchTextLength } from '../../../electron/shared/contract/constants/limits';
import { isUsedUp } from '../../components/used-up-text';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { DataAge } from './data-age';
import { hasContent } from './result-set';
import { cachedSummary, type ResultsSummary, resultsSummary } from './results-summary';
import styles from './search-screen.module.css';
import type { CachedPartsView } from './use-cached-parts';
import type { ResultsView } from './use-results-view';
import type { Search } from './use-search';
import { useSlow } from './use-slow';

const slowAfterMs = 5000;

function statusText({ phase, failure }: Search, summary: ResultsSummary | null, isCached: boolean): string {
  if (phase === 'searching') return texts.search.searching;
  if (isCached) return summary?.status ?? '';
  if (phase === 'cancelled') return texts.search.cancelled;
  if (phase === 'failed') return failure && isUsedUp(failure) ? texts.search.limited : texts.search.failed;
  return summary?.status ?? '';
}

interface Props {
  search: Search;
  /** What is shown of the cache in place of results. */
  cached: CachedPartsView | null;
  view: ResultsView;
  /** Shown in place of the status, such as why nothing was searched for. */
  hint: string | null;
  /** Whether the panel for a list is in the place of the results. */
  isListOpen: boolean;
  /** The length of the text in the search box. */
  typedLength: number;
  onCancel: () => void;
  onRestore: () => void;
  onReturnToList: () => void;
  /** At the end of the line: what concerns the rows as a whole. */
  children: ReactNode;
}

/** One line of constant height, so that the grid below does not move. */
export function SearchStatus(props: Props) {
  const { search, cached, view, hint, isListOpen, typedLength } = props;
  const { listToReturnTo } = search;
  const results = cached ? null : search.results;
  const isEarlier = !cached && search.resultsAreEarlier;
  // What the user has searched for in vain has failed, whatever else is shown.
  const isCached = cached !== null && !cached.isNotCached;
  const isSearching = search.phase === 'searching';
  const isSlow = useSlow(isSearching, slowAfterMs);
  const summary = cached ? cachedSummary(cached) : results && resultsSummary(results, view.rows.length);
  const isShown =
    cached !== null || (results !== null && (isEarlier ? results.rows.length > 0 : hasContent(results)));
  return (
    <div className={styles.status}>
      {!isListOpen && summary && isShown && (
        <h2 className={styles.title} data-earlier={isEarlier || undefined} title={summary.title}>
          {isEarlier ? texts.search.searchedEarlier(summary.title) : summary.title}
        </h2>
      )}
      {listToReturnTo !== null && (
        <Button variant="link" onPress={props.onReturnToList}>
          {texts.list.back(formatNumber(listToReturnTo), listToReturnTo === 1)}
        </Button>
      )}
      <output aria-label={texts.search.status}>
        {hint ?? ((!isListOpen || isSearching) && statusText(search, isEarlier ? null : summary, isCached))}
      </output>
      {results && isShown && !isEarlier && !isListOpen && results.source === 'nexar' && results.times && (
        <DataAge times={results.times} className={styles.age} />
      )}
      <span aria-live="polite" className={styles.cut}>
        {typedLength > maxSearchTextLength && texts.search.cut(formatNumber(maxSearchTextLength))}
      </span>
      <span aria-live="polite" className={styles.hidden}>
        {view.hiddenCount > 0 &&
          !isEarlier &&
          texts.filters.matching(
            formatNumber(view.rows.length),
            formatNumber(view.rows.length + view.hiddenCount),
          )}
      </span>
      <span aria-live="polite" className={styles.slow}>
        {isSlow && texts.search.slow}
      </span>
      {!isSearching && isEarlier && isShown && (
        <Button variant="plain" className={styles.cancel} onPress={props.onRestore}>
          {texts.search.showAgain}
        </Button>
      )}
      {isSearching && (
        <Button variant="plain" className={styles.cancel} onPress={props.onCancel}>
          {texts.search.cancel}
        </Button>
      )}
      <span className={styles.tools}>{props.children}</span>
    </div>
  );
}
