import Big from 'big.js';
import {
  barePrefix,
  maxExponent,
  minExponent,
  type PrefixedUnit,
  prefixFor,
  readUnit,
  type UnitSymbol,
} from './unit-symbol';

/** A value with its unit in the one form that is searched for: `100 nF`. */
export interface ComponentValue {
  readonly text: string;
  /** Whether it is a value only beside others: alone, `3M` is a manufacturer, `R47` a place on a board, `2A` anything. */
  readonly needsContext: boolean;
}

/** The value without its unit as typed: `0.1`, `.1`, `0,1` or `4,700`, but not `0603`. */
const number = String.raw`(?:0|[1-9]\d{0,6})(?:[.,]\d{1,12})?|[.,]\d{1,12}`;
const maxSignificantDigits = 12;
const sign = String.raw`(?:±|\+\/?-|\+|(-))?`;
const withUnit = new RegExp(String.raw`^${sign}(${number})( ?)([^\d\s.,%]{1,10})$`);
const unscaled = new RegExp(String.raw`^${sign}(${number}) ?(%|percent|mm|ppm|ppm\/°?[CK]|°C|℃)$`, 'i');
/** The unit in place of the decimal point: `4k7`, `0R1`, `5V1`, `1u5H`. */
const inPlace = /^(\d{0,3})([RrKkMpnu\u00b5\u03bcΩ\u2126Vv])(\d{1,3})([A-Za-zΩ\u2126]{0,4})$/;
const fraction = /^1\/(2|4|8|10|16|20|32) ?w(?:atts?)?$/i;

/** A comma before three digits groups thousands, as it does in English. Null where no component has so exact a value. */
function decimal(typed: string): Big | null {
  if (typed.replace(/[.,]/, '').replace(/^0+/, '').length > maxSignificantDigits) return null;
  const plain = /^[1-9]\d{0,2},\d{3}$/.test(typed) ? typed.replace(',', '') : typed.replace(',', '.');
  return new Big(plain.startsWith('.') ? `0${plain}` : plain);
}

const powerOfTen = (exponent: number) => new Big(`1e${exponent}`);

/** `amount` with the prefix of engineers: `4.7 kΩ`. Null where that would be another unit: `1 mHz` is read as megahertz. */
function engineering(amount: Big, symbol: UnitSymbol): string | null {
  const third = amount.eq(0) ? 0 : Math.floor(amount.e / 3) * 3;
  const exponent = Math.min(maxExponent, Math.max(minExponent, third));
  const unit = prefixFor(exponent) + symbol;
  if (readUnit(unit)?.exponent !== exponent) return null;
  return `${amount.times(powerOfTen(-exponent)).toFixed()} ${unit}`;
}

const scaled = (amount: Big | null, { symbol, exponent }: PrefixedUnit) =>
  amount && engineering(amount.times(powerOfTen(exponent)), symbol);

const withSign = (sign: string, text: string | null) => text && sign + text;

const valueWith = (text: string | null, needsContext: boolean): ComponentValue | null =>
  text === null ? null : { text, needsContext };

/** Sizes of numbers before a unit without a prefix; "358A" and "7805V" are ends of part numbers. */
function isUsualSize(whole: string, { symbol, exponent }: PrefixedUnit): boolean {
  if (exponent !== 0 || symbol === 'Ω' || symbol === 'Hz') return true;
  return symbol === 'V' ? /^(?:\d{0,3}|\d\d[05]0)$/.test(whole) : /^(?:\d{0,2}|\d\d0)$/.test(whole);
}

function readWithUnit(text: string): ComponentValue | null {
  const [, minus = '', typed, space, unit] = withUnit.exec(text) ?? [];
  if (typed === undefined || unit === undefined) return null;
  const [whole = ''] = typed.split(/[.,]/);
  const named = readUnit(unit);
  if (named) {
    if (space === '' && !isUsualSize(whole, named)) return null;
    if (space !== '' && /^[fha]$/.test(unit)) return null;
    // "1 A" is a value, "1A" and "18F" may begin or end a part number.
    const isShort = space === '' && /^[FHAWfhaw]$/.test(unit);
    return valueWith(withSign(minus, scaled(decimal(typed), named)), isShort);
  }
  const bare = barePrefix(unit);
  if (!bare || !/^(?:\d{0,3}|\d\d00)$/.test(whole)) return null;
  return valueWith(withSign(minus, scaled(decimal(typed), bare)), text === '3M' || space !== '');
}

/** How many digits such a value has at most: `2N3904` and `1n4148` have more. */
function isShortEnough(whole: string, letter: string, rest: string): boolean {
  if (/[Vv]/.test(letter)) return /^\d{1,2}$/.test(whole) && rest.length === 1;
  if (/[pnu\u00b5\u03bc]/.test(letter))
    return whole === '0' ? rest.length < 3 : whole.length + rest.length < 3;
  return whole.length + rest.length <= (/[RrΩ\u2126]/.test(letter) ? 4 : 3);
}

function readInPlace(text: string): ComponentValue | null {
  const [, whole = '', letter, rest, unit = ''] = inPlace.exec(text) ?? [];
  if (letter === undefined || rest === undefined || !isShortEnough(whole, letter, rest)) return null;
  // Without digits before it only a resistance is written so: "R47".
  if (whole === '' && letter !== 'R') return null;
  const symbol = unit === '' ? null : readUnit(unit);
  if (unit !== '' && symbol?.exponent !== 0) return null;
  const bare = /[Vv]/.test(letter) ? { symbol: 'V' as const, exponent: 0 } : barePrefix(letter);
  if (!bare) return null;
  const amount = new Big(`${whole || '0'}.${rest}`);
  return valueWith(scaled(amount, { ...bare, symbol: symbol?.symbol ?? bare.symbol }), whole === '');
}

/** Units without prefixes, as the service writes them. */
function unscaledUnit(unit: string): string {
  if (/^ppm/i.test(unit)) return unit.includes('/') ? 'ppm/°C' : 'ppm';
  if (/^mm$/i.test(unit)) return 'mm';
  return /[c℃]$/i.test(unit) ? '°C' : '%';
}

function readUnscaled(text: string): ComponentValue | null {
  const [, minus = '', typed, unit] = unscaled.exec(text) ?? [];
  if (typed === undefined || unit === undefined) return null;
  const amount = decimal(typed);
  return valueWith(amount && `${minus}${amount.toFixed()} ${unscaledUnit(unit)}`, false);
}

/** Reads one value in any usual writing; null for any other text. `text`: at most one space, before the unit. */
export function readComponentValue(text: string): ComponentValue | null {
  if (text.length > 40) return null;
  const [, part] = fraction.exec(text) ?? [];
  if (part !== undefined) return valueWith(engineering(new Big(1).div(part), 'W'), false);
  return readUnscaled(text) ?? readWithUnit(text) ?? readInPlace(text);
}
