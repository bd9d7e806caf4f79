import type { Part } from '../catalog/part';
import { siExponents } from '../catalog/si-exponents';

const value = /(?<![\w.])(-?\d+(?:\.\d+)?) ?([fpnµmkMG]?)(F|Hz|H|Ω|V|A|W|%|°C)(?![\p{L}\p{N}])/gu;

/** A number with its unit in one form, whatever its prefix: `1e-7 F`. */
const valueKey = (number: number, unit: string) => `${Number(number.toPrecision(9))} ${unit}`;

/** The values in a text as keys, and the text without them. */
export function readValueKeys(text: string): { readonly keys: readonly string[]; readonly rest: string } {
  const keys: string[] = [];
  const rest = text.replace(value, (_whole, digits: string, prefix: string, unit: string) => {
    keys.push(valueKey(Number(`${digits}e${siExponents[prefix] ?? 0}`), unit));
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
