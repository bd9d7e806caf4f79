import { maxQuantity } from '../../../electron/shared/contract/constants/limits';
import { userLocale } from '../../format/locale';
import { type NumberSigns, numberSigns } from '../../format/number-signs';

const thousands: Readonly<Record<string, number>> = { '': 0, k: 3, K: 3, M: 6 };

/** Signs that are typed for one another. The no-break blanks are blanks by NFKC. */
const alike: Readonly<Record<string, readonly string[]>> = { "'": ["'", '’'], '’': ["'", '’'] };

/** The text in plain characters: full-width ones, the locale's own digits, and no invisible marks. */
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
 * The digits of a whole number, grouped throughout by one sign or not at all; null where the groups are not whole. A blank
 * may part them in any locale, as ISO 80000 writes numbers.
 */
function wholeDigits(text: string, { group, groupSize }: NumberSigns): string | null {
  if (/^\d+$/.test(text)) return text;
  const own = group.normalize('NFKC');
  for (const sign of [...(alike[own] ?? [own]), ' ']) {
    const groups = text.split(sign);
    if (areGroups(groups, 3) || (sign === own && areGroups(groups, groupSize))) return groups.join('');
  }
  return null;
}

/**
 * The pieces that a text asks for, as `locale` writes numbers: 250, 1,000, 1 000, 10k, 2.5k, 1M. Null unless it is a whole
 * number from 1 to `max`: a text that could mean another quantity must not become one.
 */
export function readQuantity(text: string, locale = userLocale, max = maxQuantity): number | null {
  const signs = numberSigns(locale);
  const [, number = '', suffix = ''] = /^(.*?)\s*([kKM]?)$/u.exec(plainText(text, signs)) ?? [];
  const exponent = thousands[suffix] ?? 0;
  const [whole = '', fraction, ...more] = number.split(signs.decimal);
  if (more.length > 0 || (fraction !== undefined && (exponent === 0 || !/^\d+$/.test(fraction)))) return null;
  const digits = wholeDigits(whole, signs);
  const shifted = (fraction ?? '').replace(/0+$/, '');
  if (digits === null || shifted.length > exponent) return null;
  const pieces = Number(digits + shifted.padEnd(exponent, '0'));
  return pieces >= 1 && pieces <= max ? pieces : null;
}
