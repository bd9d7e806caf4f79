/** How much one US dollar buys: invented, and fixed, so that the sample never changes. */
const perDollar: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.92,
  GBP: 0.79,
  SGD: 1.35,
  PLN: 3.98,
  CNY: 7.2,
  JPY: 151,
  AUD: 1.52,
  BRL: 5.1,
  CAD: 1.37,
  CHF: 0.89,
  CLP: 950,
  CZK: 23.2,
  DKK: 6.87,
  HKD: 7.82,
  HUF: 362,
  IDR: 16_050,
  ILS: 3.7,
  INR: 83.5,
  ISK: 138,
  KRW: 1_370,
  MXN: 17.1,
  MYR: 4.72,
  NOK: 10.8,
  NZD: 1.66,
  PHP: 57.6,
  RON: 4.58,
  SEK: 10.6,
  THB: 36.4,
  TRY: 32.3,
  TWD: 32.4,
  VND: 25_400,
  ZAR: 18.6,
};

/** The currencies that the sample converts between (ISO 4217). */
export const currencies: readonly string[] = Object.keys(perDollar);

/**
 * The value of one unit of `from` in `to`. A blank or unknown currency counts as equal: the service returns such a price
 * unconverted, and the client must not believe it.
 */
export function conversionRate(from: string, to: string): number {
  const fromRate = perDollar[from];
  const toRate = perDollar[to];
  return fromRate === undefined || toRate === undefined ? 1 : toRate / fromRate;
}
