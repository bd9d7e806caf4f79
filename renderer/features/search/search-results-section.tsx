import { useSetting } from '../../bridge/use-setting';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { omittedParts } from './answer-context';
import { AnswerNotes } from './answer-notes';
import { InterpretationNotice } from './interpretation-notice';
import { LateFilterBar } from './late-filter-bar';
import { NothingFound } from './nothing-found';
import { ResultsGrid } from './results-grid';
import { ResultsSection } from './results-section';
import { searchCost } from './search-cost';
import type { SearchResults } from './search-results';
import styles from './search-screen.module.css';
import { ShowMore } from './show-more';
import type { SearchScreenState } from './use-search-screen';

/** What is said once all loaded rows are shown. */
function endText({ hits, rows, ...results }: SearchResults): string {
  if (results.undeliveredParts + omittedParts(results) > 0) return texts.search.someMissing;
  return hits > rows.length ? texts.search.noMoreToReach : texts.search.allShown;
}

/** The parts that a search found: notes on the answer, filters, rows and what else can be requested. */
export function SearchResultsSection({
  results,
  state,
}: {
  results: SearchResults;
  state: SearchScreenState;
}) {
  const { search, view, focus } = state;
  const { text, rows, hits, nextPage, source, undeliveredParts } = results;
  const { value: perSearch } = useSetting('partsPerSearch');
  const isFree = source === 'sample';
  const next = nextPage && {
    name: texts.search.showMore,
    cost: isFree ? texts.search.moreFree : texts.search.moreCost(formatNumber(nextPage.maxParts)),
  };
  return (
    <ResultsSection
      results={results}
      search={search}
      maxParts={results.maxParts ?? perSearch}
      notes={
        <>
          <InterpretationNotice results={results} onExactText={state.submitExactText} />
          <AnswerNotes context={results} undeliveredParts={undeliveredParts} />
          {rows.length > 0 && (
            <LateFilterBar ref={focus.filterBar} view={view} results={results} rows={rows} />
          )}
        </>
      }
    >
      <ResultsGrid
        results={results}
        state={state}
        more={
          rows.length > 0 && (
            <ShowMore
              next={next}
              end={endText(results)}
              isBusy={search.phase === 'searching'}
              onPress={search.showMore}
            >
              {results.serverFiltered && <span className="muted">{texts.filters.serverFiltered}</span>}
              {view.filters.length > 0 && hits > rows.length && (
                <Button
                  isBusy={search.phase === 'searching'}
                  onPress={() =>
                    search.submit(text, { serverFilters: view.serverFilters, exactText: results.exactText })
                  }
                >
                  {texts.filters.ask}
                  <span className={styles.cost}>{searchCost(source, perSearch)}</span>
                </Button>
              )}
            </ShowMore>
          )
        }
      />
      {rows.length === 0 && (
        <NothingFound key={text} results={results} onSearch={state.submit} onList={state.openList} />
      )}
    </ResultsSection>
  );
}
