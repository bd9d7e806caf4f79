import { isFootprint } from '../bom/reading/cell-kind';
import { isManufacturerName } from '../bom/reading/manufacturer-names';
import { readValues } from './read-values';
import { isSkuShape } from './sku-shape';

/** What a search text is by its shape: a part number, a distributor's number, a description with values, or words. */
export type SearchTextKind = 'number' | 'sku' | 'value' | 'keywords';

/** A search text, and what is searched for: values in their one form (`100 nF`), anything else as typed. */
export interface SearchText {
  readonly kind: SearchTextKind;
  readonly text: string;
}

const hasDigit = (text: string) => /\d/.test(text);

/** A word of a description rather than a piece of a part number. */
const isWord = (word: string) => /^\p{L}{3,}$/u.test(word) || isManufacturerName(word) || isFootprint(word);

/**
 * Decides what `text` is. Part numbers have no grammar, so that everything with a digit is one that is neither a value
 * with a unit nor of a distributor's shape, and has no word beside it.
 */
export function classifySearchText(text: string): SearchText {
  const typed = text.trim();
  if (isSkuShape(typed)) return { kind: 'sku', text: typed };
  const { words, hasValues } = readValues(typed);
  if (hasValues) return { kind: 'value', text: words.join(' ') };
  const isNumber = hasDigit(typed) && !typed.split(/\s+/).some(isWord);
  return isNumber ? { kind: 'number', text: typed } : { kind: 'keywords', text: typed.replace(/\s+/g, ' ') };
}
