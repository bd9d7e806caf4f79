// What is typed on a keyboard without Greek letters. The micro sign and the letter mu are two characters, as are the ohm
// sign and the letter omega, of which lower case makes one.
const typedInstead: Readonly<Record<string, string>> = { '\u00b5': 'u', '\u03bc': 'u', '\u03c9': 'ohm' };

/** One character in lower case, `u` for µ and `ohm` for Ω; it may become longer. */
export function plainLetter(character: string): string {
  const lower = character.toLowerCase();
  return typedInstead[lower] ?? lower;
}

/** `text` for comparison: without case, and `4.7uF` for `4.7µF`. */
export function plainLetters(text: string): string {
  return [...text].map(plainLetter).join('');
}
