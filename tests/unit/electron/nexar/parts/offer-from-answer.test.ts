import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalFrom } from '../../../../../electron/nexar/graphql/answer-values';
import { offerFromAnswer, stockFromLevel } from '../../../../../electron/nexar/parts/offer-from-answer';
import { readOffer, readSeller } from '../../../../../electron/nexar/parts/seller-answer';
import { decimalSchema, offerSchema } from '../../../../../electron/shared/contract/part';

describe('a decimal', () => {
  it('equals the service’s text', () => {
    const written = fc
      .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 99_999_999 }))
      .map(([whole, part]) =>
        `${whole}.${String(part).padStart(8, '0')}`.replace(/0+$/, '').replace(/\.$/, ''),
      );
    fc.assert(
      fc.property(written, (text) => {
        expect(decimalFrom(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('has at most the digits allowed by the contract', () => {
    expect(decimalFrom(0.0000012345678901234567)).toBe('0.00000123456789012346');
  });

  it('follows the contract for any number, or is null', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const decimal = decimalFrom(value);
        expect(decimal === null || decimalSchema.safeParse(decimal).success).toBe(true);
      }),
    );
  });

  it.each([
    [0.0000001, '0.0000001'],
    [0.0000010000000000000002, '0.000001'],
    [0, '0'],
    [-1, null],
    [Number.NaN, null],
    [null, null],
  ])('of %s is %s', (value, expected) => expect(decimalFrom(value)).toBe(expected));
});

it.each([
  [5, { kind: 'pieces', pieces: 5 }],
  [0, { kind: 'pieces', pieces: 0 }],
  [-1, { kind: 'not-stocked' }],
  [-2, { kind: 'in-stock-quantity-unknown' }],
  [-3, { kind: 'unknown' }],
  [-4, { kind: 'on-request' }],
  [-99, { kind: 'unknown' }],
  [null, { kind: 'unknown' }],
])('Stock level %s is described', (level, stock) => expect(stockFromLevel(level)).toEqual(stock));

describe('an offer', () => {
  function offerOf(fields: Readonly<Record<string, unknown>>) {
    const seller = readSeller({ company: { id: '459', name: 'Digi-Key' }, isAuthorized: true });
    const offer = readOffer({ ...fields, id: 'o' });
    if (!seller || !offer) throw new Error('The offer cannot be read');
    return offerFromAnswer(offer, seller, true);
  }

  it('keeps a price with a blank currency, which is not compared', () => {
    const offer = offerOf({
      prices: [
        {
          quantity: 1,
          price: 0.1,
          currency: '',
          convertedPrice: 0.1,
          convertedCurrency: 'USD',
          conversionRate: 1,
        },
      ],
    });
    expect(offer.prices).toEqual([{ quantity: 1, price: '0.1', currency: null, converted: null }]);
  });

  it('follows the contract whatever the service sends in its fields', () => {
    const odd = fc.oneof(fc.anything(), fc.string(), fc.double(), fc.constant(null));
    const fields = [
      'sku',
      'inventoryLevel',
      'packaging',
      'moq',
      'orderMultiple',
      'clickUrl',
      'updated',
      'factoryLeadDays',
      'prices',
    ];
    const anyOffer = fc.record(Object.fromEntries(fields.map((field) => [field, odd])), { requiredKeys: [] });
    fc.assert(
      fc.property(anyOffer, (answer) => {
        const parsed = offerSchema.safeParse(offerOf(answer));
        expect(parsed.error).toBeUndefined();
      }),
    );
  });
});
