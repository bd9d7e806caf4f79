import { maxPartsPerList } from '../../../electron/shared/contract/constants/limits';
import { useSetting } from '../../bridge/use-setting';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { omittedParts } from './answer-context';
import { AnswerNotes } from './answer-notes';
import { LateFilterBar } from './late-filter-bar';
import { LimitedLines } from './limited-lines';
import { hasLineSearch } from './line-search';
import { ListNoneFound } from './list-none-found';
import type { ListResults } from './list-results';
import { ResultsGrid } from './results-grid';
import { ResultsSection } from './results-section';
import { searchCost } from './search-cost';
import { ShowMore } from './show-more';
import { UndeliveredLines } from './undelivered-lines';
import type { SearchScreenState } from './use-search-screen';

/** The next lines to look up, and what that costs; null where none are left. */
function nextStep({ nextPage, total, lookedUp, source }: ListResults) {
  if (!nextPage) return null;
  const count = formatNumber(nextPage.maxParts);
  const isOne = nextPage.maxParts === 1;
  const waiting = texts.list.waiting(formatNumber(total - lookedUp), formatNumber(total));
  const cost = source === 'sample' ? texts.list.free : texts.list.cost(count, isOne);
  return { name: texts.list.next(count, isOne), cost: `${waiting} ${cost}` };
}

/** The lines of a list: what was not delivered, notes on the answers, filters, rows and the next lines to look up. */
export function ListResultsSection({ results, state }: { results: ListResults; state: SearchScreenState }) {
  const { search, view, focus } = state;
  const { rows, source, total, undelivered, limited, notFound } = results;
  const { value: perSearch } = useSetting('partsPerSearch');
  const withheld = undelivered.length + limited.length;
  const isMissingParts = withheld + omittedParts(results) > 0;
  const next = nextStep(results);
  return (
    <ResultsSection
      results={results}
      search={search}
      maxParts={Math.min(total, maxPartsPerList)}
      notes={
        <>
          {!search.resultsAreOfOtherMarket && !search.resultsAreEarlier && (
            <LimitedLines key={`limited ${results.id}`} lines={limited} onAnswer={search.replaceLines} />
          )}
          {!search.resultsAreOfOtherMarket && (
            <UndeliveredLines
              key={results.id}
              lines={undelivered}
              isFree={source === 'sample'}
              onAnswer={search.replaceLines}
            />
          )}
          <AnswerNotes context={results} notFound={notFound} />
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
          (rows.length > 0 || next) && (
            <ShowMore
              next={next}
              end={isMissingParts ? texts.search.someMissing : texts.search.allShown}
              isBusy={search.phase === 'searching'}
              onPress={search.showMore}
            >
              {rows.some(hasLineSearch) && (
                <span className="muted">{texts.list.lineSearchCost(searchCost(source, perSearch))}</span>
              )}
            </ShowMore>
          )
        }
      />
      {/* Of a line that was not delivered it is not known whether there is a part; the alerts above say so. */}
      {rows.length === 0 && withheld === 0 && (
        <ListNoneFound results={results} onChange={() => state.openList()} />
      )}
    </ResultsSection>
  );
}
