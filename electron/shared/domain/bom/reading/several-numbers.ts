import { type PartNumberList, readPartNumbers } from './read-part-numbers';

const oneNumber = /^[\w.+#-]*$/;

const looksLikeNumber = (text: string) => /\d/.test(text) && text.length > 2;

/**
 * Whether a pasted text is several part numbers or rows of a table: several lines, or pieces between commas that all look
 * like part numbers (a digit in each). "Resistor, 10k, 0603" is one search text.
 */
export function isSeveralNumbers(text: string): boolean {
  // Most texts, which need not be read as a table at each Enter.
  if (oneNumber.test(text)) return false;
  const { numbers, ignored } = readPartNumbers(text);
  if (text.trim().includes('\t') && numbers.length > 0) return true;
  const others = ignored.filter(({ reason }) => reason !== 'duplicate');
  if (/[\r\n]/.test(text.trim())) return numbers.length + others.length > 1;
  return numbers.length > 1 && numbers.every(looksLikeNumber);
}

/** Whether a text that was searched for as a whole without a hit may be several part numbers. */
export function mayBeSeveral({ numbers }: PartNumberList): boolean {
  return numbers.filter(looksLikeNumber).length > 1;
}

/** The only part number in a text with more than it, such as "LM358,100"; null where there is none, or several. */
export function soleNumber({ numbers: [first, ...others] }: PartNumberList, text: string): string | null {
  return first !== undefined && others.length === 0 && first !== text && looksLikeNumber(first)
    ? first
    : null;
}
