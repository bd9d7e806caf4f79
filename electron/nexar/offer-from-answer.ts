import type { Decimal, Offer, PriceBreak, Stock } from '../contract/part';
import type { OfferAnswer, PriceAnswer, SellerAnswer } from './search-answer';

/** The service's stock codes (api-facts: -1 not stocked, -2 in stock, -3 unknown, -4 on request). */
const stockCodes: Readonly<Record<number, Stock>> = {
  [-1]: { kind: 'not-stocked' },
  [-2]: { kind: 'in-stock-quantity-unknown' },
  [-3]: { kind: 'unknown' },
  [-4]: { kind: 'on-request' },
};

export function stockFromLevel(level: number | null | undefined): Stock {
  if (level == null || !Number.isSafeInteger(level)) return { kind: 'unknown' };
  if (level >= 0) return { kind: 'pieces', pieces: level };
  return stockCodes[level] ?? { kind: 'unknown' };
}

/** A count of pieces or days: a positive whole number, or null where the service said nothing of use. */
export function positiveCount(value: number | null | undefined): number | null {
  return value != null && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/**
 * The decimal that the service wrote: JSON numbers of up to 15 digits survive the binary float, and the shortest text
 * that yields the float again is what stood in the answer. Null where it is no price.
 */
export function decimalFromNumber(value: number | null | undefined): Decimal | null {
  if (value == null || !Number.isFinite(value) || value < 0 || value >= 1e15) return null;
  const text = String(value);
  // The contract's bound; more places than these have only numbers that nobody has written.
  if (/^\d+(\.\d{1,20})?$/.test(text)) return text;
  return value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}

function currencyCode(value: string | null | undefined): string | null {
  const code = value?.trim().toUpperCase() ?? '';
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

function priceBreak(answer: PriceAnswer): PriceBreak[] {
  const quantity = positiveCount(answer.quantity);
  const price = decimalFromNumber(answer.price);
  if (quantity === null || price === null) return [];
  const convertedPrice = decimalFromNumber(answer.convertedPrice);
  const convertedCurrency = currencyCode(answer.convertedCurrency);
  const currency = currencyCode(answer.currency);
  // What a price of an unknown currency converts to is not known either, whatever the service computed.
  const converted =
    currency && convertedPrice !== null && convertedCurrency
      ? { price: convertedPrice, currency: convertedCurrency, rate: decimalFromNumber(answer.conversionRate) }
      : null;
  return [{ quantity, price, currency, converted }];
}

/** A time that `Date` can read, in ISO 8601 with an offset; null otherwise, and beyond the four digits of a year. */
export function isoTime(value: string | null | undefined): string | null {
  const ms = value ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(ms)) return null;
  const text = new Date(ms).toISOString();
  return /^\d{4}-/.test(text) ? text : null;
}

export function offerFromAnswer(answer: OfferAnswer, seller: SellerAnswer, linked: boolean): Offer {
  return {
    id: answer.id,
    seller: {
      id: seller.company.id,
      name: seller.company.name,
      authorized: seller.isAuthorized ?? false,
      broker: seller.isBroker ?? false,
    },
    sku: answer.sku ?? '',
    stock: stockFromLevel(answer.inventoryLevel),
    moq: positiveCount(answer.moq),
    orderMultiple: positiveCount(answer.orderMultiple),
    packaging: answer.packaging || null,
    leadTimeDays: positiveCount(answer.factoryLeadDays),
    prices: answer.prices.flatMap(priceBreak).sort((a, b) => a.quantity - b.quantity),
    updatedAt: isoTime(answer.updated),
    linked,
  };
}
