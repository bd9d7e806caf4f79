import type { MatchKind } from '../../../electron/shared/domain/match-kind';
import { plainLetters } from '../../../electron/shared/domain/plain-letters';
import { bareText } from './match-ranges';

/** The service returns similar part numbers unmarked (docs/nexar-api.md, Matching), so the page compares. */
export function matchKind(mpn: string, query: string): MatchKind {
  if (plainLetters(mpn.trim()) === plainLetters(query.trim())) return 'exact';
  const letters = bareText(query);
  return letters !== '' && bareText(mpn) === letters ? 'punctuation' : 'near';
}
