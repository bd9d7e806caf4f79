import { userLocale } from './locale';
import { perKey } from './per-key';

const maxDigits = 6;
const formats = perKey((key) => {
  const [locale, options] = JSON.parse(key) as [string, Intl.NumberFormatOptions];
  return new Intl.NumberFormat(locale, options);
});

const formatOf = (locale: string, options: Intl.NumberFormatOptions) =>
  formats(JSON.stringify([locale, options]));

/** The digits after the point that the currency itself uses: 2 for EUR, 0 for JPY, 3 for KWD. */
const defaultDigits = perKey(
  (currency) => formatOf('en', { style: 'currency', currency }).resolvedOptions().minimumFractionDigits ?? 2,
);

function digitOptions(amount: string, minDigits: number): Intl.NumberFormatOptions {
  const [whole = '', written = ''] = amount.split('.');
  const fraction = written.replace(/0+$/, '');
  const vanishes = /^0*$/.test(whole) && fraction !== '' && /^0*$/.test(fraction.slice(0, maxDigits));
  // A price too small for six digits would read as nothing at all.
  if (vanishes) return { minimumSignificantDigits: 1, maximumSignificantDigits: 2 };
  const digits = Math.min(Math.max(fraction.length, minDigits), maxDigits);
  return { minimumFractionDigits: minDigits, maximumFractionDigits: digits };
}

/** Intl formats a decimal text exactly; a binary number cannot even hold "0.07". */
function exact(amount: string): Intl.StringNumericLiteral {
  return amount as Intl.StringNumericLiteral;
}

/** An exact decimal as money of `currency`, with the fraction digits that the amount has, six at most. */
export function formatMoney(amount: string, currency: string, locale = userLocale): string {
  const options = { style: 'currency', currency, ...digitOptions(amount, defaultDigits(currency)) } as const;
  return formatOf(locale, options).format(exact(amount));
}

/** Digits after the point of a unit price in a column, by its size: enough to tell offers apart, and the same for all rows. */
function unitPriceDigits(amount: string): number {
  if (/^0*(\.|$)/.test(amount)) return 4;
  return /^0*\d(\.|$)/.test(amount) ? 3 : 2;
}

/** A unit price beside others, whose points are to stand below each other; `formatMoney` shows all digits. */
export function formatUnitPrice(amount: string, currency: string, locale = userLocale): string {
  const digits = unitPriceDigits(amount);
  // Rounded to nothing it would read as free.
  if (!/[1-9]/.test(amount.split('.')[0] ?? '') && /^0*$/.test((amount.split('.')[1] ?? '').slice(0, digits)))
    return formatMoney(amount, currency, locale);
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return formatOf(locale, { style: 'currency', currency, ...options }).format(exact(amount));
}

/** A sum to pay: rounded to the currency's own digits, as an invoice is; below one unit as a unit price is. */
export function formatTotal(amount: string, currency: string, locale = userLocale): string {
  if (/^0*(\.|$)/.test(amount)) return formatUnitPrice(amount, currency, locale);
  const digits = defaultDigits(currency);
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return formatOf(locale, { style: 'currency', currency, ...options }).format(exact(amount));
}

/** `money` as it is shown: marked where the service has converted it. */
export const markEstimate = (money: string, estimated: boolean): string => (estimated ? `≈ ${money}` : money);

/** A total that the service may have converted. */
export function formatCost(
  amount: string,
  currency: string,
  estimated: boolean,
  locale = userLocale,
): string {
  return markEstimate(formatTotal(amount, currency, locale), estimated);
}

const ownDigits = (currency: string) => {
  const digits = defaultDigits(currency);
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
};

/** Whether an amount rounds to zero in its currency's smallest unit. */
export const isNothing = (amount: string, currency: string): boolean =>
  !/[1-9]/.test(formatOf('en', ownDigits(currency)).format(exact(amount)));

/**
 * An amount in a column of sums, where decimal points must line up: always with the currency's usual digits, unless the amount
 * would then read as zero.
 */
export function formatSum(amount: string, currency: string, estimated = false, locale = userLocale): string {
  const isTooSmall = isNothing(amount, currency) && /[1-9]/.test(amount);
  const money = isTooSmall
    ? formatMoney(amount, currency, locale)
    : formatOf(locale, { style: 'currency', currency, ...ownDigits(currency) }).format(exact(amount));
  return markEstimate(money, estimated);
}

/** An amount whose currency the service did not state. */
export function formatAmount(amount: string, locale = userLocale): string {
  return formatOf(locale, digitOptions(amount, 2)).format(exact(amount));
}

/** Money on an axis, where there is room for little: "$0.15", "$12K". */
export function formatShortMoney(amount: number, currency: string, locale = userLocale): string {
  const options = { style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 } as const;
  return formatOf(locale, options).format(amount);
}
