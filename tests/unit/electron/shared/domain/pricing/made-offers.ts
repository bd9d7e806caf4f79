import fc from 'fast-check';
import type { Offer, PriceBreak } from '../../../../../../electron/shared/contract/part';

/** A price break; `converted` is the service's conversion into EUR. */
export const row = (
  quantity: number,
  price: string,
  currency: string | null = 'USD',
  converted?: string,
): PriceBreak => ({
  quantity,
  price,
  currency,
  converted: converted === undefined ? null : { price: converted, currency: 'EUR', rate: null },
});

/** An offer of an authorized seller with plenty in stock, changed by `fields`. */
export const offer = (fields: Partial<Offer>, authorized = true): Offer => ({
  id: 'offer',
  seller: { id: '1', name: 'A seller', authorized, broker: false },
  sku: 'SKU',
  stock: { kind: 'pieces', pieces: 1_000_000 },
  moq: null,
  orderMultiple: null,
  packaging: null,
  leadTimeDays: null,
  prices: [],
  updatedAt: null,
  linked: false,
  ...fields,
});

/** Exact exchange rates to EUR in thousandths, so that conversion rounds nothing; null: not converted. */
const rates: Readonly<Record<string, bigint | null>> = { EUR: 1000n, USD: 920n, JPY: 6n, PLN: null };

/** `millionths` times `rate` thousandths, as a decimal text. */
function decimal(millionths: number, rate = 1000n): string {
  const digits = (BigInt(millionths) * rate).toString().padStart(10, '0');
  return `${digits.slice(0, -9)}.${digits.slice(-9)}`;
}

const anyBreak = fc.record({
  quantity: fc.integer({ min: 1, max: 120 }),
  millionths: fc.integer({ min: 1, max: 3_000_000 }),
});

function priceRows(currency: string): fc.Arbitrary<PriceBreak[]> {
  const rate = rates[currency];
  return fc.uniqueArray(anyBreak, { maxLength: 4, selector: ({ quantity }) => quantity }).map((breaks) =>
    breaks.map(({ quantity, millionths }) => ({
      quantity,
      price: decimal(millionths),
      currency,
      converted:
        rate == null || currency === 'EUR'
          ? null
          : { price: decimal(millionths, rate), currency: 'EUR', rate: null },
    })),
  );
}

/** Offers as the service returns them: breaks with gaps, even rising ones, one or two currencies, MOQ, multiple, stock. */
export const anyOffer: fc.Arbitrary<Offer> = fc
  .uniqueArray(fc.constantFrom(...Object.keys(rates)), { minLength: 1, maxLength: 2 })
  .chain((currencies) =>
    fc.record({
      lists: fc.tuple(...currencies.map(priceRows)),
      moq: fc.option(fc.integer({ min: 1, max: 90 })),
      orderMultiple: fc.option(fc.integer({ min: 1, max: 40 })),
      stock: fc.oneof(
        fc.nat(200).map((pieces) => ({ kind: 'pieces', pieces }) as const),
        fc.constantFrom(
          { kind: 'not-stocked' } as const,
          { kind: 'in-stock-quantity-unknown' } as const,
          { kind: 'unknown' } as const,
        ),
      ),
      authorized: fc.boolean(),
    }),
  )
  .map(({ lists, authorized, ...terms }) => offer({ ...terms, prices: lists.flat() }, authorized));
