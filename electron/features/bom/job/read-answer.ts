import type { LineLookup } from '../../../shared/contract/bom/lookup-state';
import type { Market } from '../../../shared/contract/market';
import { knownLookup } from '../../../shared/domain/bom/matching/known-lookup';
import type { ManufacturerDirectory } from '../../../shared/domain/bom/matching/manufacturer-directory';
import { matchOf } from '../../../shared/domain/bom/matching/match-class';
import type { JobPart } from './job-store';
import type { LineAnswer } from './line-lookups';

/** What an answer says about a part; `limited` and `failed` keep what was known before. */
export function readAnswer(
  { wanted, lookup }: JobPart,
  found: LineAnswer | undefined,
  market: Market,
  directory: ManufacturerDirectory,
): LineLookup {
  const known = knownLookup(lookup);
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
    match: matchOf(wanted, first.part, directory),
    part: { id, mpn, manufacturer },
    hits: hitsKnown ? hits : null,
    fetchedAt,
    ...market,
  };
}
