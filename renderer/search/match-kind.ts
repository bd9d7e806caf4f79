import { bareText } from './match-ranges';
import { plainLetters } from './plain-letters';

/**
 * How an MPN answers what was asked: to the letter, to the letter but for punctuation and spaces, or not. The service
 * brings near misses without a word (api-facts), so that this is for the page to judge. Case never counts.
 */
export type MatchKind = 'exact' | 'punctuation' | 'near';

export function matchKind(mpn: string, asked: string): MatchKind {
  if (plainLetters(mpn.trim()) === plainLetters(asked.trim())) return 'exact';
  const letters = bareText(asked);
  return letters !== '' && bareText(mpn) === letters ? 'punctuation' : 'near';
}
