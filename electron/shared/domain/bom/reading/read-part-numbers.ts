import { maxSearchTextLength } from '../../../contract/constants/limits';
import { plainLetters } from '../../plain-letters';
import type { IgnoredText } from './ignored-text';
import { readBom } from './read-bom';
import type { ChosenReadings, DigitsQuestion } from './trailing-digits';

/** The part numbers of a pasted text, and what of it is not looked up. */
export interface PartNumberList {
  /** Each once, whatever its case, in their order. */
  readonly numbers: readonly string[];
  readonly ignored: readonly IgnoredText[];
  /** What the text leaves open; none where it can be read in one way only. */
  readonly questions: readonly DigitsQuestion[];
}

/** The part numbers to look up in a pasted text. `chosen`: the user's readings of what the text leaves open. */
export function readPartNumbers(text: string, chosen: ChosenReadings = {}): PartNumberList {
  const { lines, ignored, questions } = readBom(text, chosen);
  const numbers = new Map<string, string>();
  const dropped: IgnoredText[] = [];
  for (const { partNumber } of lines) {
    const key = plainLetters(partNumber);
    if (partNumber.length > maxSearchTextLength) dropped.push({ reason: 'too-long', text: partNumber });
    else if (numbers.has(key)) dropped.push({ reason: 'duplicate', text: partNumber });
    else numbers.set(key, partNumber);
  }
  return { numbers: [...numbers.values()], ignored: [...ignored, ...dropped], questions };
}
