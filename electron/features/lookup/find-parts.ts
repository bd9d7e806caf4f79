import { maxPartsPerSearch } from '../../shared/contract/constants/limits';
import type { SearchAnswer, SearchedFor } from '../../shared/contract/lookup';
import type { Settings } from '../../shared/contract/settings';
import { pricingOf } from './best-order';
import type { Answered, LookupTurn } from './lookup-turns';
import { searchAnswer } from './search-answer';
import { attemptQuestion, type Search, searchAttempts, sendAttempt } from './search-attempts';

/** A fresh answer with as many parts as are wanted or more, which costs nothing, or one request. */
async function attempt(
  turn: LookupTurn,
  searchedFor: SearchedFor,
  search: Search,
  wanted: number,
): Promise<Answered> {
  const questionOf = (maxParts: number) =>
    attemptQuestion(turn.question, searchedFor, { ...search, maxParts });
  const question = questionOf(wanted);
  return turn.share(question.key, async (within) => {
    for (let maxParts = wanted; maxParts <= maxPartsPerSearch; maxParts += 1) {
      const found = await turn.fresh(questionOf(maxParts));
      if (found) return { found, maxParts, partsSpent: 0 };
    }
    const sent = { ...search, maxParts: wanted };
    const send = (left: AbortSignal) => sendAttempt(turn.parts, searchedFor, sent, turn.market, left);
    const found = await turn.ask(question, send, within);
    return { found, maxParts: wanted, partsSpent: found.partsSpent };
  });
}

/** The answer to a search; what is asked next only where what was asked before found nothing. */
export async function findParts(
  turn: LookupTurn,
  search: Search,
  settings: () => Pick<Settings, 'quantity' | 'offers' | 'partsPerSearch'>,
): Promise<SearchAnswer> {
  const { partsPerSearch } = settings();
  const wanted = search.maxParts ?? partsPerSearch;
  const [first, ...others] = searchAttempts(search);
  let searchedFor = first;
  let page = await attempt(turn, first, search, wanted);
  let { partsSpent } = page;
  for (const next of others) {
    if (page.found.hits > 0) break;
    const more = await attempt(turn, next, search, wanted);
    partsSpent += more.partsSpent;
    // Where neither finds anything the text is a part number.
    if (more.found.hits > 0 || next.kind === 'number') [searchedFor, page] = [next, more];
  }
  return searchAnswer(search, searchedFor, page, partsPerSearch, {
    ...turn.market,
    pricedFor: pricingOf(settings()),
    source: turn.parts.source,
    partsSpent,
  });
}
