// What a keyboard without Greek letters has in their place. The micro sign and the letter mu look alike and are two
// characters, as are the ohm sign and the letter omega; lower case makes one of the latter two already.
const typedInstead: Readonly<Record<string, string>> = { '\u00b5': 'u', '\u03bc': 'u', '\u03c9': 'ohm' };

/** One character in lower case, `u` for µ and `ohm` for Ω; it may become longer. */
export function plainLetter(character: string): string {
  const lower = character.toLowerCase();
  return typedInstead[lower] ?? lower;
}

/** `text` as it is compared: case does not count, and `4.7uF` is `4.7µF`. */
export function plainLetters(text: string): string {
  return [...text].map(plainLetter).join('');
}
