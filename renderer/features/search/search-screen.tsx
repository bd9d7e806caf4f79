import { type Ref, useImperativeHandle, useState } from 'react';
import { limitText } from '../../../electron/shared/domain/bom/reading/limit-text';
import { useApp, useConnection } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { FailureNotice } from '../../components/failure-notice';
import { formatNumber } from '../../format/format-number';
import { routeOf } from '../../navigation/route';
import { texts } from '../../texts/texts';
import { AnswerNotes } from './answer-notes';
import { EarlierResults } from './earlier-results';
import { FilterBar } from './filter-bar';
import { FocusTargetsContext } from './focus-targets';
import { ListPanel } from './list-panel';
import { isConnectionFailure } from './pending-searches';
import { PendingSearchesNotice } from './pending-searches-notice';
import { RefusedLinkNotice } from './refused-link-notice';
import { ResultsMarketNotice } from './results-market-notice';
import { SearchBar } from './search-bar';
import { SearchBody } from './search-body';
import styles from './search-screen.module.css';
import { SearchStatus } from './search-status';
import { searchedText } from './searched-text';
import { UndeliveredLines } from './undelivered-lines';
import { useCancelByEscape } from './use-cancel-by-escape';
import { type SearchLink, useDeepLink } from './use-deep-link';
import { useEarlyInput } from './use-early-input';
import { useListDraft } from './use-list-draft';
import { useListReturn } from './use-list-return';
import { usePendingSearches } from './use-pending-searches';
import { useRepeatAfterSignIn } from './use-repeat-after-sign-in';
import { useResultsView } from './use-results-view';
import { showsResults, useSearch } from './use-search';
import { useSearchFocus } from './use-search-focus';

const fromLinkText = ({ quantity }: SearchLink) =>
  quantity === null ? texts.search.fromLink : texts.search.fromLinkQuantity(formatNumber(quantity));

/** What the shell asks of the search screen. */
export interface SearchScreenHandle {
  focusSearchBox(): void;
}

interface Props {
  /** Whether it is the screen that is shown. */
  active: boolean;
  ref: Ref<SearchScreenHandle>;
}

export function SearchScreen({ active, ref }: Props) {
  const focus = useSearchFocus(active);
  const { focusSearchBox } = focus.targets;
  useImperativeHandle(ref, () => ({ focusSearchBox }), [focusSearchBox]);
  const search = useSearch();
  const view = useResultsView(search.results);
  const kept = usePendingSearches(search);
  useRepeatAfterSignIn(search, active);
  const connection = useConnection();
  const { searchHistory, quantity } = useApp();
  const { recent } = useLiveValue(searchHistory);
  const [text, setText] = useState('');
  const [hint, setHint] = useState<string | null>(null);
  const [listOpen, setListOpen] = useState(false);
  const draft = useListDraft();
  const listReturn = useListReturn(search, focus.targets);
  const searching = search.phase === 'searching';

  const run = (typed: string) => {
    const wanted = searchedText(typed);
    setListOpen(false);
    setHint(wanted === '' ? texts.search.emptyText : null);
    deepLink.dismiss();
    if (wanted !== '') search.submit(wanted);
    else focusSearchBox();
  };
  const submit = (typed: string) => {
    setText(typed);
    run(typed);
  };
  useEarlyInput({ searchBox: focus.searchBox, onTyped: setText, onEnter: run });
  const { cancel } = search;
  const openList = (pasted?: string) => {
    if (pasted !== undefined) {
      draft.forgetChoices();
      draft.change(limitText(pasted));
    }
    setListOpen(true);
  };

  const deepLink = useDeepLink((link) => {
    setHint(link && fromLinkText(link));
    if (link) {
      setText(link.text);
      if (link.quantity !== null) quantity.set(link.quantity);
    }
    // Who has not chosen yet where parts come from finds it in the box afterwards.
    if (routeOf(window.location.hash).screen !== 'welcome') focusSearchBox();
  });

  useCancelByEscape(active && searching, cancel);

  // Mended since: the kept search says what can be done now.
  const mended = search.failure && isConnectionFailure(search.failure.code) && kept.mended;
  const failure = mended ? null : search.failure;
  const lasting = !failure && connection.state === 'problem' ? connection.failure : null;
  return (
    <FocusTargetsContext value={focus.targets}>
      <section ref={focus.screen} className={styles.screen} hidden={!active}>
        <h1 className="visually-hidden">{texts.search.heading}</h1>
        <div className={styles.top}>
          <SearchBar
            ref={focus.searchBox}
            value={text}
            onChange={(typed) => {
              setText(typed);
              setHint(null);
            }}
            onSubmit={(typed) => {
              // SECURITY: a link must not spend parts by an Enter that was typed elsewhere.
              if (!deepLink.isSettling()) submit(typed);
            }}
            recent={recent}
            onSeveral={openList}
          />
          {listOpen && (
            <ListPanel
              draft={draft}
              onRun={(mpns) => {
                setListOpen(false);
                // What is in the box is not what the rows will be for.
                setText('');
                search.submitList(mpns);
                focusSearchBox();
              }}
              onClose={() => {
                setListOpen(false);
                focusSearchBox();
              }}
            />
          )}
          <SearchStatus
            search={search}
            view={view}
            hint={hint}
            listOpen={listOpen}
            typed={text.trim().length}
            onCancel={() => {
              cancel();
              focusSearchBox();
            }}
            onShowAgain={() => {
              setText(search.showAgain());
              focusSearchBox();
            }}
            onBackToList={() => {
              setText('');
              setHint(null);
              listReturn.back();
            }}
          />
          <RefusedLinkNotice link={deepLink.refused} onDismiss={deepLink.dismiss} />
          {failure && <FailureNotice failure={failure} onRetry={search.retry} />}
          {lasting && <FailureNotice failure={lasting} alert={false} />}
          {view.failure && <FailureNotice failure={view.failure} />}
          <PendingSearchesNotice kept={kept} active={active} onSearch={submit} />
          {!listOpen && <ResultsMarketNotice search={search} />}
          {search.results && (showsResults(search) || !search.resultsAreEarlier) && (
            <EarlierResults earlier={search.resultsAreEarlier} busy={searching} className={styles.top}>
              {!search.resultsAreOfOtherMarket && (
                <UndeliveredLines
                  key={search.results.list?.id}
                  results={search.results}
                  onAnswer={search.takeLines}
                />
              )}
              <AnswerNotes results={search.results} />
              {!listOpen && search.results.rows.length > 0 && (
                <FilterBar ref={focus.filterBar} view={view} results={search.results} />
              )}
            </EarlierResults>
          )}
        </div>
        {!listOpen && (
          <SearchBody
            search={search}
            view={view}
            onOpened={focus.leaveFromRow}
            onSearch={submit}
            onLineSearch={(asked, rowId) => {
              listReturn.leaveFrom(rowId);
              submit(asked);
            }}
            onSeveral={openList}
          />
        )}
      </section>
    </FocusTargetsContext>
  );
}
