import type { Offer, PriceBreak, Stock } from '../../shared/contract/part';
import { positiveCount } from '../graphql/answer-values';
import type { OfferAnswer, PriceAnswer, SellerAnswer } from './seller-answer';

/** docs/nexar-api.md, Stock codes. */
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

function currencyCode(value: string | null | undefined): string | null {
  const code = value?.trim().toUpperCase() ?? '';
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

function priceBreak({ quantity, price, ...answer }: PriceAnswer): PriceBreak {
  const convertedCurrency = currencyCode(answer.convertedCurrency);
  const currency = currencyCode(answer.currency);
  // A price in an unknown currency cannot be converted, whatever the service computed.
  const converted =
    currency && answer.convertedPrice !== null && convertedCurrency
      ? { price: answer.convertedPrice, currency: convertedCurrency, rate: answer.conversionRate }
      : null;
  return { quantity, price, currency, converted };
}

/** The time in ISO 8601 with an offset; null if `Date` cannot parse it or the year has more than four digits. */
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
      authorized: seller.isAuthorized,
      broker: seller.isBroker,
    },
    sku: answer.sku ?? '',
    stock: stockFromLevel(answer.inventoryLevel),
    moq: positiveCount(answer.moq),
    orderMultiple: positiveCount(answer.orderMultiple),
    packaging: answer.packaging || null,
    leadTimeDays: positiveCount(answer.factoryLeadDays),
    prices: answer.prices.items.map(priceBreak).sort((a, b) => a.quantity - b.quantity),
    updatedAt: isoTime(answer.updated),
    linked,
  };
}
