import type { Decimal, PriceBreak } from '../../contract/part';

/** A unit price in the currency in which offers are compared; `estimated` where the service converted it (shown with "≈"). */
export interface ComparablePrice {
  readonly unitPrice: Decimal;
  readonly currency: string;
  readonly estimated: boolean;
}

/**
 * The price of `priceBreak` in `currency`. Null where the seller states another currency and the service did not convert
 * it: no other rate is applied, so that all estimates come from one source.
 */
export function comparablePrice(
  { price, currency: native, converted }: PriceBreak,
  currency: string,
): ComparablePrice | null {
  if (native === currency) return { unitPrice: price, currency, estimated: false };
  return converted?.currency === currency ? { unitPrice: converted.price, currency, estimated: true } : null;
}
