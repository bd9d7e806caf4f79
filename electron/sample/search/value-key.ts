import type { Part } from '../catalog/part';

const exponents: Readonly<Record<string, number>> = {
  f: -15,
  p: -12,
  n: -9,
  µ: -6,
  m: -3,
  '': 0,
  k: 3,
  M: 6,
  G: 9,
};

const value = /(?<![\w.])(-?\d+(?:\.\d+)?) ?([fpnµmkMG]?)(F|Hz|H|Ω|V|A|W|%|°C)(?![\p{L}\p{N}])/gu;

/** A number with its unit in one form, whatever its prefix: `1e-7 F`. */
const valueKey = (number: number, unit: string) => `${Number(number.toPrecision(9))} ${unit}`;

/** The values in a text as keys, and the text without them. */
export function readValueKeys(text: string): { readonly keys: readonly string[]; readonly rest: string } {
  const keys: string[] = [];
  const rest = text.replace(value, (_whole, digits: string, prefix: string, unit: string) => {
    keys.push(valueKey(Number(`${digits}e${exponents[prefix] ?? 0}`), unit));
    return ' ';
  });
  return { keys, rest };
}

/** The keys of all values that a part has, in its specifications and its description. */
export function valueKeysOf(part: Part): ReadonlySet<string> {
  const specified = part.specs
    .filter(({ attribute }) => attribute.unitsSymbol !== '')
    .map(({ attribute, siValue }) => valueKey(Number(siValue), attribute.unitsSymbol));
  return new Set([...specified, ...readValueKeys(part.shortDescription).keys]);
}
