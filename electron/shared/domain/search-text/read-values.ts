import { readComponentValue } from './component-value';

/** A search text read word by word. */
export interface ReadWords {
  /** Values, dielectrics and sizes in their one form, and all other words as typed. */
  readonly words: readonly string[];
  /** Whether there is a value or a dielectric: the text describes a part. */
  readonly hasValues: boolean;
}

const chipSize = /^(?:01005|0201|0402|0603|0805|1206|1210|1806|1808|1812|2010|2220|2225|2512)$/;
/** EIA codes of ceramics: X7R, Y5V. */
const dielectric = /^(?:[XYZ][4-9][LPRSTUV]|U2J)$/i;
/** Class 1 has several spellings for one ceramic. */
const classOne = /^(?:C[0O]G|NP[0O])$/i;

interface ReadWord {
  readonly text: string;
  readonly kind: 'value' | 'uncertain' | 'dielectric' | 'size' | 'other';
}

const asTyped = (text: string): ReadWord => ({ text, kind: 'other' });

function readWord(word: string): ReadWord {
  if (chipSize.test(word)) return { text: word, kind: 'size' };
  if (dielectric.test(word)) return { text: word.toUpperCase(), kind: 'dielectric' };
  if (classOne.test(word)) return { text: 'C0G', kind: 'dielectric' };
  const value = readComponentValue(word);
  return value ? { text: value.text, kind: value.needsContext ? 'uncertain' : 'value' } : asTyped(word);
}

/** The words of `100nF/50V/X7R`, if all are of a description; else the word itself. */
function readJoined(word: string): ReadWord[] {
  const whole = readWord(word);
  if (whole.kind !== 'other' || word.length > 60 || !/[/_]/.test(word)) return [whole];
  const pieces = word
    .split(/[/_]/)
    .filter((piece) => piece !== '')
    .map(readWord);
  return pieces.length > 1 && pieces.every(({ kind }) => kind !== 'other') ? pieces : [whole];
}

const plainNumber = /^[±+/-]{0,3}[\d.,/]+$/;

/** A value of which spaces separate number, prefix and unit: `10 k ohm`; null where there is none at `at`. */
function readSpaced(typed: readonly string[], at: number) {
  for (const count of [3, 2]) {
    const [first = '', ...units] = typed.slice(at, at + count);
    if (units.length < count - 1 || first.length > 24 || !/\d/.test(first)) continue;
    if (units.some((unit) => /\d/.test(unit) || unit.length > 10)) continue;
    const unit = units.join('');
    const value = readComponentValue(plainNumber.test(first) ? `${first} ${unit}` : first + unit);
    if (value) return { value, count };
  }
  return null;
}

/** Punctuation between words. A comma between digits belongs to a number: `0,1uF`. */
const separator = /[\s;|()[\]]+|,(?!\d)|(?<!\d),/;

/** Reads the values with units in `text`, in any usual writing. */
export function readValues(text: string): ReadWords {
  const typed = text.split(separator).filter((word) => word !== '');
  const read: (ReadWord & { readonly typed: string })[] = [];
  for (let at = 0; at < typed.length; ) {
    const word = typed[at] ?? '';
    const spaced = readSpaced(typed, at);
    if (spaced) {
      const { value, count } = spaced;
      const kind = value.needsContext ? 'uncertain' : 'value';
      read.push({ text: value.text, kind, typed: typed.slice(at, at + count).join(' ') });
      at += count;
    } else {
      read.push(...readJoined(word).map((one) => ({ ...one, typed: word })));
      at += 1;
    }
  }
  const isDescribed = read.some(({ kind }) => kind !== 'other' && kind !== 'uncertain');
  return {
    words: read.map((word) => (word.kind === 'uncertain' && !isDescribed ? word.typed : word.text)),
    hasValues: read.some(
      ({ kind }) => kind === 'value' || kind === 'dielectric' || (kind === 'uncertain' && isDescribed),
    ),
  };
}
