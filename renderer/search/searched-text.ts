/** Longer than any part number; main takes no more. */
export const longestText = 200;

/** What is searched for of a typed text: all but the spaces around it, of a very long one its beginning. */
export function searchedText(typed: string): string {
  // Half of a pair of surrogates is no letter.
  return typed
    .trim()
    .slice(0, longestText)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
