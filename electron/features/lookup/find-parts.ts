import { maxPartsPerSearch } from '../../shared/contract/constants/limits';
import type { SearchAnswer, SearchedFor } from '../../shared/contract/lookup';
import type { Settings } from '../../shared/contract/settings';
import { type LineQuery, numberIn } from '../../shared/domain/bom/matching/line-query';
import { pricingOf } from './best-order';
import type { LookupContext } from './lookup-contexts';
import { type Page, searchAnswer } from './search-answer';
import { attemptQuery, type Search, searchAttempts, sendAttempt } from './search-attempts';

/** `partsSpent`: what it cost this time. */
interface Attempt extends Page {
  readonly partsSpent: number;
}

/** A fresh answer with as many parts as are wanted or more, which costs nothing, or one request. */
async function attempt(
  context: LookupContext,
  searchedFor: SearchedFor,
  search: Search,
  wanted: number,
): Promise<Attempt> {
  const queryOf = (maxParts: number) => attemptQuery(context.query, searchedFor, { ...search, maxParts });
  const query = queryOf(wanted);
  return context.share(query, async (shared) => {
    for (let maxParts = wanted; maxParts <= maxPartsPerSearch; maxParts += 1) {
      const found = await context.fresh(queryOf(maxParts));
      if (found) return { found, maxParts, partsSpent: 0 };
    }
    const sent = { ...search, maxParts: wanted };
    const found = await sendAttempt(context.parts, searchedFor, sent, context.market, shared);
    context.put(query, found);
    return { found, maxParts: wanted, partsSpent: found.partsSpent };
  });
}

/** Up to `maxParts` parts that the number of a line may mean, exactly as it is: a fresh answer, or one request. */
export function searchLine(context: LookupContext, line: LineQuery, maxParts: number): Promise<Attempt> {
  const text = numberIn(line);
  return attempt(context, { kind: 'sku' in line ? 'sku' : 'number', text }, { text, start: 0 }, maxParts);
}

/** The answer to a search; what is asked next only where what was asked before found nothing. */
export async function findParts(
  context: LookupContext,
  search: Search,
  settings: () => Pick<Settings, 'quantity' | 'offers' | 'partsPerSearch'>,
): Promise<SearchAnswer> {
  const { partsPerSearch } = settings();
  const wanted = search.maxParts ?? partsPerSearch;
  const [first, ...others] = searchAttempts(search);
  let searchedFor = first;
  let page = await attempt(context, first, search, wanted);
  let { partsSpent } = page;
  for (const next of others) {
    if (page.found.hits > 0) break;
    const more = await attempt(context, next, search, wanted);
    partsSpent += more.partsSpent;
    // Where neither finds anything the text is a part number.
    if (more.found.hits > 0 || next.kind === 'number') [searchedFor, page] = [next, more];
  }
  return searchAnswer(search, searchedFor, page, partsPerSearch, {
    ...context.market,
    pricedFor: pricingOf(settings()),
    source: context.parts.source,
    partsSpent,
  });
}
