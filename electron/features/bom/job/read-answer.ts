import type { LineLookup } from '../../../shared/contract/bom/lookup-state';
import type { Market } from '../../../shared/contract/market';
import type { Companies } from '../../../shared/domain/bom/matching/company-directory';
import { knownLookup } from '../../../shared/domain/bom/matching/known-lookup';
import type { LineQuery } from '../../../shared/domain/bom/matching/line-query';
import {
  type Match,
  type MatchedPart,
  matchBySku,
  matchOf,
} from '../../../shared/domain/bom/matching/match-class';
import { isSku } from '../../../shared/domain/bom/matching/wanted-part';
import type { JobPart } from './job-store';
import type { LineAnswer } from './line-lookups';

function matchWith(
  { wanted, sku }: JobPart,
  asked: LineQuery,
  found: MatchedPart,
  companies: Companies,
): Match {
  return sku && 'sku' in asked && !isSku(wanted)
    ? matchBySku(wanted, sku, found, companies)
    : matchOf(wanted, found, companies);
}

/** What the answer to `asked` says about a part; `limited` and `failed` keep what was known before. */
export function readAnswer(
  part: JobPart,
  asked: LineQuery,
  found: LineAnswer | undefined,
  market: Market,
  companies: Companies,
): LineLookup {
  const known = knownLookup(part.lookup);
  if (!found) return { state: 'failed', message: null, known };
  const { parts, hits, hitsKnown, undelivered, fetchedAt } = found.answer;
  if (undelivered) {
    const { message, isPartLimit } = undelivered;
    return { state: isPartLimit ? 'limited' : 'failed', message, known };
  }
  const [first] = parts;
  if (!first) return { state: 'none', fetchedAt };
  const { id, mpn, manufacturer } = first.part;
  return {
    state: 'found',
    match: matchWith(part, asked, first.part, companies),
    part: { id, mpn, manufacturer },
    hits: hitsKnown ? hits : null,
    fetchedAt,
    ...market,
  };
}
