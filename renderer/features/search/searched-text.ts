import { maxSearchTextLength } from '../../../electron/shared/contract/constants/limits';

/** The text to search for: what was typed without the spaces around it, of a very long text the beginning. */
export function searchedText(typed: string): string {
  // Half of a surrogate pair is not a character.
  return typed
    .trim()
    .slice(0, maxSearchTextLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
