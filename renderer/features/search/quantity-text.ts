import { userLocale } from '../../format/locale';
import { numberSigns } from '../../format/number-signs';

/** Powers of ten. `K` is often written for `k`. */
const prefixes: Readonly<Record<string, number>> = {
  f: -15,
  p: -12,
  n: -9,
  u: -6,
  m: -3,
  '': 0,
  k: 3,
  K: 3,
  M: 6,
  G: 9,
  T: 12,
};

/** The units of the service's values, where of two that fit the longer one comes first ("ohm" before "m"). */
const knownUnits = ['ohm', 'Hz', '°C', 'F', 'H', 'V', 'A', 'W', 's', 'm', 'b', 'B', '%'];

export interface Quantity {
  /** In plain units: farads, ohms, volts. */
  readonly value: number;
  readonly unit: string;
}

const plain = (text: string) => text.replace(/[\u00b5\u03bc]/g, 'u').replace(/[\u03a9\u2126]/g, 'ohm');

/** The power of ten that is written before `unit` in `rest`; null for any other text. */
function exponentBefore(rest: string, unit: string): number | null {
  const at = rest.length - unit.length;
  if (rest.slice(at) !== unit) return null;
  return prefixes[rest.slice(0, Math.max(0, at))] ?? null;
}

/** `rest` with the unit at its end in its proper case. */
function withUnit(rest: string, unit: string): string {
  const at = Math.max(0, rest.length - unit.length);
  return rest.slice(at).toLowerCase() === unit.toLowerCase() ? rest.slice(0, at) + unit : rest;
}

/**
 * The number in `text`: "4.7 µF" and "4.7uF" are 4.7e-6 farads, "10k" is 10,000 of `unit`. Null where it is not a number, or
 * one in another unit than `unit`.
 */
export function readQuantity(text: string, unit: string | null = null): Quantity | null {
  const [, number = '', after = ''] = /^([+-]?\d[\d,]*(?:\.\d+)?)\s*(.*)$/.exec(plain(text.trim())) ?? [];
  if (number === '') return null;
  // A comma before three digits separates thousands; any other comma is a decimal point.
  const digits = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(number)
    ? number.replaceAll(',', '')
    : number.replace(',', '.');
  const expected = unit === null ? null : plain(unit);
  const bare = expected === null ? null : prefixes[after];
  if (expected !== null && bare !== undefined) return quantity(digits, bare ?? 0, expected);
  // In a field for farads "4.7uf" means farads. Without a known unit, b and B are different units.
  const ends = expected === null ? knownUnits : [expected];
  for (const known of ends) {
    const exponent = exponentBefore(expected === null ? after : withUnit(after, known), known);
    if (exponent !== null) return quantity(digits, exponent, known);
  }
  return expected === null && after === '' ? quantity(digits, 0, '') : null;
}

/**
 * The same for a text that the user types. In a locale with a decimal comma it is one before three digits too. A point is a
 * decimal point in every locale, since the service's values beside the field have it.
 */
export function readTypedQuantity(text: string, unit: string | null, locale = userLocale): Quantity | null {
  const isDecimal = numberSigns(locale).decimal === ',';
  return readQuantity(isDecimal ? text.replace(/^(\s*[+-]?\d+),(\d)/, '$1.$2') : text, unit);
}

/** Parsed from one text, so that 4700 nF and 4.7 µF are the same number exactly. */
function quantity(digits: string, exponent: number, unit: string): Quantity | null {
  const value = Number(`${digits}e${exponent}`);
  return Number.isFinite(value) ? { value, unit } : null;
}
