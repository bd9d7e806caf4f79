/**
 * Exact money as a whole number of 10^-digits of a currency: a number where it is exact, a bigint beyond 2^53. Both compare with
 * each other by `<` and `>`, exactly; amounts of the same digits only.
 */
export type Scaled = number | bigint;

/** The digits after the point of a decimal text, without zeros at the end. */
export function fractionDigits(text: string): number {
  const point = text.indexOf('.');
  if (point < 0) return 0;
  let end = text.length;
  while (text[end - 1] === '0') end -= 1;
  return Math.max(0, end - point - 1);
}

/** Below it, a decimal read as a number and multiplied by a power of ten is wrong by less than a quarter, so that rounding is exact. */
const maxRounded = 2 ** 50;

/** A decimal text with at most `digits` of `fractionDigits`. */
export function scaledFrom(text: string, digits: number): Scaled {
  const rounded = Math.round(Number(text) * 10 ** digits);
  if (rounded < maxRounded) return rounded;
  const [whole = '', fraction = ''] = text.split('.');
  const all = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  return all <= Number.MAX_SAFE_INTEGER ? Number(all) : all;
}

/** `factor`: a whole number of at most 10^20. */
export function times(value: Scaled, factor: number): Scaled {
  // Rounding is monotonic: a product that is seen as safe is exact.
  const product = Number(value) * factor;
  return product <= Number.MAX_SAFE_INTEGER ? product : BigInt(value) * BigInt(factor);
}

export function plus(one: Scaled, other: Scaled): Scaled {
  const sum = Number(one) + Number(other);
  return sum <= Number.MAX_SAFE_INTEGER ? sum : BigInt(one) + BigInt(other);
}

/** `value` of `from` digits with `to` digits, of which there are as many or more. */
export function withDigits(value: Scaled, from: number, to: number): Scaled {
  return from === to ? value : times(value, 10 ** (to - from));
}

/** Whether `one` is less than `other`, each with digits of its own. */
export function isLess(one: Scaled, digits: number, other: Scaled, otherDigits: number): boolean {
  const most = Math.max(digits, otherDigits);
  return withDigits(one, digits, most) < withDigits(other, otherDigits, most);
}

/** The shortest decimal text of a scaled number that is not negative. */
export function decimalText(value: Scaled, digits: number): string {
  const text = String(value);
  if (digits === 0) return text;
  const padded = text.padStart(digits + 1, '0');
  const point = padded.length - digits;
  let end = padded.length;
  while (end > point && padded[end - 1] === '0') end -= 1;
  return end === point ? padded.slice(0, point) : `${padded.slice(0, point)}.${padded.slice(point, end)}`;
}

/** The decimal text of `value` divided by a whole `divisor`, rounded half up to `places` after the point. */
export function quotientText(value: Scaled, digits: number, divisor: number, places: number): string {
  const numerator = BigInt(value) * 10n ** BigInt(places) * 2n;
  const denominator = BigInt(divisor) * 10n ** BigInt(digits);
  return decimalText((numerator + denominator) / (2n * denominator), places);
}

/** A sum of amounts with different digits. */
export interface Sum {
  readonly value: Scaled;
  readonly digits: number;
}

export const noSum: Sum = { value: 0, digits: 0 };

export function addTo({ value, digits }: Sum, added: Scaled, addedDigits: number): Sum {
  const most = Math.max(digits, addedDigits);
  return {
    value: plus(withDigits(value, digits, most), withDigits(added, addedDigits, most)),
    digits: most,
  };
}

export const sumText = ({ value, digits }: Sum) => decimalText(value, digits);
