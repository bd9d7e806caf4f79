import type { SearchedFor } from '../../../electron/shared/contract/lookup';
import type { MatchKind, SearchMatchKind } from '../../../electron/shared/domain/match-kind';
import { plainLetters } from '../../../electron/shared/domain/plain-letters';
import { bareText } from './match-ranges';

/** The service returns similar part numbers unmarked (docs/nexar-api.md, Matching), so the page compares. */
export function matchKind(mpn: string, query: string): MatchKind {
  if (plainLetters(mpn.trim()) === plainLetters(query.trim())) return 'exact';
  const letters = bareText(query);
  return letters !== '' && bareText(mpn) === letters ? 'punctuation' : 'near';
}

/** How a part that was found matches: by its number, which may be one word among others, or by something else. */
export function searchMatchKind(mpn: string, query: string, kind: SearchedFor['kind']): SearchMatchKind {
  const whole = matchKind(mpn, query);
  if (kind === 'number' || whole !== 'near') return whole;
  if (kind === 'sku') return 'sku';
  const words = query.split(/\s+/).filter((word) => /\d/.test(word));
  return words.map((word) => matchKind(mpn, word)).find((match) => match !== 'near') ?? 'description';
}
