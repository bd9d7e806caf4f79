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

/** `money` as it is shown: marked where the service has converted it. */
export const markEstimate = (money: string, estimated: boolean): string => (estimated ? `≈ ${money}` : money);

const ownDigits = (currency: string) => {
  const digits = defaultDigits(currency);
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
};

/** Whether an amount rounds to zero in its currency's smallest unit. */
const isNothing = (amount: string, currency: string): boolean =>
  !/[1-9]/.test(formatOf('en', ownDigits(currency)).format(exact(amount)));

/**
 * A sum to pay: with the currency's own digits, as on an invoice, so that the points of a column line up. One that rounds to
 * zero is "<$0.01".
 */
export function formatTotal(amount: string, currency: string, locale = userLocale): string {
  const format = formatOf(locale, { style: 'currency', currency, ...ownDigits(currency) });
  if (!isNothing(amount, currency) || !/[1-9]/.test(amount)) return format.format(exact(amount));
  return `<${format.format(10 ** -defaultDigits(currency))}`;
}

/** A total that the service may have converted. */
export function formatCost(
  amount: string,
  currency: string,
  estimated: boolean,
  locale = userLocale,
): string {
  return markEstimate(formatTotal(amount, currency, locale), estimated);
}

/** Every digit of an amount that is shown as `shown`; undefined where that shows them. */
export function hiddenDigits(amount: string, currency: string, shown: string): string | undefined {
  const money = formatMoney(amount, currency);
  return money === shown ? undefined : money;
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
