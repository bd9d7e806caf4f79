import { longestSearchText } from '../../electron/contract/plain/limits';
import { plainLetters } from './plain-letters';

/** One number may hold a comma: "BC847B,215" is one part in one packing. Three digits at an end are such a code. */
function pieces(line: string): string[] {
  return line
    .split(/[;\t]|,(?!\d{3}\s*(?:[,;\t]|$))/)
    .map((piece) => piece.trim().slice(0, longestSearchText))
    .filter((piece) => piece !== '');
}

/** The part numbers in a pasted text, one a line or parted by commas, each once whatever its case, in their order. */
export function readPartNumbers(text: string): string[] {
  const numbers = new Map<string, string>();
  for (const number of text.split(/\r?\n|\r/).flatMap(pieces)) {
    const key = plainLetters(number);
    if (!numbers.has(key)) numbers.set(key, number);
  }
  return [...numbers.values()];
}

/**
 * Whether a pasted text is several part numbers: several lines, or pieces between commas that all look like one (a
 * digit in each). "Resistor, 10k, 0603" is one search in words.
 */
export function isSeveralNumbers(text: string): boolean {
  const numbers = readPartNumbers(text);
  if (numbers.length < 2) return false;
  return /[\r\n]/.test(text.trim()) || numbers.every((number) => /\d/.test(number) && number.length > 2);
}
