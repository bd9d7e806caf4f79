/** A unit that is written with SI prefixes. */
export type UnitSymbol = 'F' | 'H' | 'Hz' | 'Ω' | 'V' | 'A' | 'W';

/** A prefix with its unit, such as `nF`; `exponent`: the power of ten that the prefix stands for. */
export interface PrefixedUnit {
  readonly symbol: UnitSymbol;
  readonly exponent: number;
}

const symbols: ReadonlyMap<string, UnitSymbol> = new Map([
  ...['f', 'farad', 'farads'].map((name) => [name, 'F'] as const),
  ...['h', 'henry', 'henries', 'henrys'].map((name) => [name, 'H'] as const),
  ...['hz', 'hertz'].map((name) => [name, 'Hz'] as const),
  // A capital omega and the ohm sign have the same lower case.
  ...['ω', 'ohm', 'ohms'].map((name) => [name, 'Ω'] as const),
  ...['v', 'vdc', 'volt', 'volts'].map((name) => [name, 'V'] as const),
  ...['a', 'amp', 'amps', 'ampere', 'amperes'].map((name) => [name, 'A'] as const),
  ...['w', 'watt', 'watts'].map((name) => [name, 'W'] as const),
]);

const exponents: Readonly<Record<string, number>> = {
  f: -15,
  p: -12,
  n: -9,
  u: -6,
  // The micro sign and the letter mu.
  '\u00b5': -6,
  '\u03bc': -6,
  m: -3,
  k: 3,
  K: 3,
  M: 6,
  G: 9,
};

/** Prefixes that whoever types in capitals means. */
const capitals: Readonly<Record<string, number>> = { P: -12, N: -9, U: -6 };

function prefixExponent(prefix: string, symbol: UnitSymbol, isCapital: boolean): number | null {
  // Millihertz and megafarads are in no catalog; "MF" was once a microfarad.
  if (symbol === 'Hz' && /^m$/i.test(prefix)) return 6;
  if (prefix === 'M' && symbol === 'F') return null;
  // "500 MA" and "250 MW" are milliamperes and milliwatts.
  if (prefix === 'M' && isCapital && /[AHVW]/.test(symbol)) return -3;
  return exponents[prefix] ?? capitals[prefix] ?? null;
}

/** The unit that `text` names, with a prefix or without: `nF`, `KHZ`, `ohms`. Null for any other text. */
export function readUnit(text: string): PrefixedUnit | null {
  if (text.length === 0 || text.length > 10) return null;
  const plain = symbols.get(text.toLowerCase());
  if (plain) return { symbol: plain, exponent: 0 };
  const symbol = symbols.get(text.slice(1).toLowerCase());
  const exponent = symbol && prefixExponent(text.slice(0, 1), symbol, text === text.toUpperCase());
  return symbol && exponent != null ? { symbol, exponent } : null;
}

/** The power of ten of a prefix that stands alone for a unit, as in `100n` and `4k7`; null for any other letter. */
export function barePrefix(letter: string): PrefixedUnit | null {
  if (/^[RrΩ\u2126]$/.test(letter)) return { symbol: 'Ω', exponent: 0 };
  if (/^[kKM]$/.test(letter)) return { symbol: 'Ω', exponent: letter === 'M' ? 6 : 3 };
  return /^[pnu\u00b5\u03bc]$/.test(letter) ? { symbol: 'F', exponent: exponents[letter] ?? 0 } : null;
}

const written = new Map([
  [-15, 'f'],
  [-12, 'p'],
  [-9, 'n'],
  [-6, 'µ'],
  [-3, 'm'],
  [0, ''],
  [3, 'k'],
  [6, 'M'],
  [9, 'G'],
]);

export const minExponent = -15;
export const maxExponent = 9;

/** The prefix for a power of ten, as the service writes it; `exponent`: a multiple of 3 between the two limits. */
export const prefixFor = (exponent: number) => written.get(exponent) ?? '';
