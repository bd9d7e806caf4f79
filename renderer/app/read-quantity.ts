import { maxQuantity } from '../../electron/shared/contract/constants/limits';
import { userLocale } from '../format/locale';
import { type NumberSigns, numberSigns } from '../format/number-signs';

const thousands: Readonly<Record<string, number>> = { '': 0, k: 3, K: 3, M: 6 };

/** Characters typed for one another. NFKC has made no-break blanks plain ones. */
const interchangeable: Readonly<Record<string, readonly string[]>> = { "'": ["'", '’'], '’': ["'", '’'] };

/** The text with ASCII digits in place of full-width and locale digits, and without invisible characters. */
function plainText(text: string, { digits }: NumberSigns): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  return Array.from(plain, (sign) => (digits.includes(sign) ? String(digits.indexOf(sign)) : sign)).join('');
}

function areGroups([first = '', ...rest]: readonly string[], size: number): boolean {
  const isDigits = (text: string, length: number) => text.length === length && /^\d+$/.test(text);
  return (
    /^\d+$/.test(first) &&
    first.length <= size &&
    rest.length > 0 &&
    rest.every((digits, at) => isDigits(digits, at === rest.length - 1 ? 3 : size))
  );
}

/**
 * The digits of a whole number, grouped throughout by one separator or not at all; null for incomplete groups. A blank may
 * separate groups in any locale, as in ISO 80000.
 */
function wholeDigits(text: string, { group, groupSize }: NumberSigns): string | null {
  if (/^\d+$/.test(text)) return text;
  const own = group.normalize('NFKC');
  for (const sign of [...(interchangeable[own] ?? [own]), ' ']) {
    const groups = text.split(sign);
    if (areGroups(groups, 3) || (sign === own && areGroups(groups, groupSize))) return groups.join('');
  }
  return null;
}

function piecesUpTo(max: number, digits: string): number | null {
  const pieces = Number(digits);
  return pieces >= 1 && pieces <= max ? pieces : null;
}

/**
 * The pieces in a text, as `locale` writes numbers: 250, 1,000, 1 000, 10k, 2.5k, 1M. Null unless it is a whole number from
 * 1 to `max`: a text that could mean another quantity is refused.
 */
export function readQuantity(text: string, locale = userLocale, max = maxQuantity): number | null {
  // The usual case, without Intl: finding a locale's signs takes some milliseconds.
  if (/^\d{1,15}$/.test(text)) return piecesUpTo(max, text);
  const signs = numberSigns(locale);
  const [, number = '', suffix = ''] = /^(.*?)\s*([kKM]?)$/u.exec(plainText(text, signs)) ?? [];
  const exponent = thousands[suffix] ?? 0;
  const [whole = '', fraction, ...more] = number.split(signs.decimal);
  if (more.length > 0 || (fraction !== undefined && (exponent === 0 || !/^\d+$/.test(fraction)))) return null;
  const digits = wholeDigits(whole, signs);
  const shifted = (fraction ?? '').replace(/0+$/, '');
  if (digits === null || shifted.length > exponent) return null;
  return piecesUpTo(max, digits + shifted.padEnd(exponent, '0'));
}
