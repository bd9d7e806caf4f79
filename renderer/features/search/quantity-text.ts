import { userLocale } from '../../format/locale';
import { numberSigns } from '../../format/number-signs';

/** Powers of ten. `K` is written for `k` as often as not. */
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

/** Those that the service's values carry; of two that fit, the longer one is meant ("ohm" and not "m"). */
const knownUnits = ['ohm', 'Hz', '°C', 'F', 'H', 'V', 'A', 'W', 's', 'm', 'b', 'B', '%'];

export interface Quantity {
  /** In plain units: farads, ohms, volts. */
  readonly value: number;
  readonly unit: string;
}

const plain = (text: string) => text.replace(/[\u00b5\u03bc]/g, 'u').replace(/[\u03a9\u2126]/g, 'ohm');

/** The power of ten that stands before `unit` in `rest`; null where something else does. */
function exponentBefore(rest: string, unit: string): number | null {
  const at = rest.length - unit.length;
  if (rest.slice(at) !== unit) return null;
  return prefixes[rest.slice(0, Math.max(0, at))] ?? null;
}

/** `rest` with the unit at its end, in whatever case, written as it should be. */
function withUnit(rest: string, unit: string): string {
  const at = Math.max(0, rest.length - unit.length);
  return rest.slice(at).toLowerCase() === unit.toLowerCase() ? rest.slice(0, at) + unit : rest;
}

/**
 * The number that `text` means: "4.7 µF" and "4.7uF" are 4.7e-6 farads, "10k" is 10,000 where `unit` says of what. Null
 * where it is no number, or one of another unit than `unit`.
 */
export function readQuantity(text: string, unit: string | null = null): Quantity | null {
  const [, number = '', after = ''] = /^([+-]?\d[\d,]*(?:\.\d+)?)\s*(.*)$/.exec(plain(text.trim())) ?? [];
  if (number === '') return null;
  // A comma before three digits parts thousands, any other one is a decimal point.
  const digits = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(number)
    ? number.replaceAll(',', '')
    : number.replace(',', '.');
  const wanted = unit === null ? null : plain(unit);
  const bare = wanted === null ? null : prefixes[after];
  if (wanted !== null && bare !== undefined) return quantity(digits, bare ?? 0, wanted);
  // Whoever types "4.7uf" where farads are asked for means them; out of the blue, b and B are two units.
  const ends = wanted === null ? knownUnits : [wanted];
  for (const known of ends) {
    const exponent = exponentBefore(wanted === null ? after : withUnit(after, known), known);
    if (exponent !== null) return quantity(digits, exponent, known);
  }
  return wanted === null && after === '' ? quantity(digits, 0, '') : null;
}

/**
 * The same of a text that the user types. Where the locale's decimal point is a comma, it is one before three digits, too;
 * a point is one everywhere, since the service's values beside the field have it.
 */
export function readTypedQuantity(text: string, unit: string | null, locale = userLocale): Quantity | null {
  const isDecimal = numberSigns(locale).decimal === ',';
  return readQuantity(isDecimal ? text.replace(/^(\s*[+-]?\d+),(\d)/, '$1.$2') : text, unit);
}

/** Read as one text, so that 4700 nF and 4.7 µF are the very same number. */
function quantity(digits: string, exponent: number, unit: string): Quantity | null {
  const value = Number(`${digits}e${exponent}`);
  return Number.isFinite(value) ? { value, unit } : null;
}
