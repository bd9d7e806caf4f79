import { maxSearchTextLength } from '../../../electron/shared/contract/constants/limits';

/** What is searched for of a typed text: all but the spaces around it, of a very long one its beginning. */
export function searchedText(typed: string): string {
  // Half of a pair of surrogates is no letter.
  return typed
    .trim()
    .slice(0, maxSearchTextLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
