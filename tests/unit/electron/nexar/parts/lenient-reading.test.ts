import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partSchema } from '../../../../../electron/shared/contract/part';
import { part, searchOf } from './search-bench';

const variables = { text: 'LM358', start: 10, limit: 10, country: 'DE', currency: 'EUR' };
const [seller] = part.sellers;
const offer = seller?.offers[0];
const price = offer?.prices[0];

/** Reads a search for one part with these differences. */
async function read(change: object) {
  const results = [{ part: { ...part, ...change } }];
  const data = { supSearchMpn: { hits: 11, warnings: null, results } };
  const { search } = searchOf({ data, errors: [], moreErrors: 0, requestId: null });
  const found = await search.search(variables);
  const [first] = found.parts;
  if (!first) throw new Error('no part');
  expect(partSchema.safeParse(first.part).error).toBeUndefined();
  return { part: first.part, leftOut: found.leftOut };
}
const withOffers = (...offers: unknown[]) => ({ sellers: [{ ...seller, offers }] });

describe('a part', () => {
  it.each([[null], [undefined], [{ id: '1' }], ['x']])(
    'is read with %j as its manufacturer',
    async (manufacturer) => {
      expect((await read({ manufacturer })).part).toMatchObject({ mpn: 'LM358', manufacturer: null });
    },
  );

  it('may have numeric ids, and numbers as text', async () => {
    const { part: found, leftOut } = await read({
      id: 12191182,
      manufacturer: { id: 370, name: 'TI' },
      totalAvail: '5120',
      sellers: [
        {
          ...seller,
          company: { id: 459, name: 'Digi-Key' },
          offers: [{ ...offer, id: 7, sku: 296, inventoryLevel: '5000', moq: '10', prices: [] }],
        },
      ],
    });
    expect(found).toMatchObject({
      id: '12191182',
      manufacturer: { id: '370' },
      totalStock: { kind: 'pieces', pieces: 5120 },
      offers: [
        { id: '7', sku: '296', seller: { id: '459' }, stock: { kind: 'pieces', pieces: 5000 }, moq: 10 },
      ],
    });
    expect(leftOut.unread).toMatchObject({ parts: 0, sellers: 0, offers: 0 });
  });

  it('keeps every digit of a price sent as text', async () => {
    const written = fc
      .tuple(fc.integer({ min: 0, max: 99_999 }), fc.stringMatching(/^\d{1,20}$/))
      .map(([whole, places]) => `${whole}.${places}`);
    await fc.assert(
      fc.asyncProperty(written, async (text) => {
        const prices = [
          { ...price, quantity: '10', price: text, convertedPrice: text, conversionRate: '1.2' },
        ];
        const { part: found, leftOut } = await read(withOffers({ ...offer, prices }));
        expect(found.offers[0]?.prices).toMatchObject([
          { quantity: 10, price: text, converted: { price: text, rate: '1.2' } },
        ]);
        expect(leftOut.unread.prices).toBe(0);
      }),
    );
  });

  it('reports how many of its distributors, offers, prices and specifications are missing', async () => {
    const odd = [{ ...price, price: '1,50' }, { ...price, price: -1 }, { ...price, quantity: 0 }, null, 7];
    const { part: found } = await read({
      sellers: [
        { ...seller, offers: [{ ...offer, prices: [price, ...odd] }, { ...offer, id: null }, 'x'] },
        { company: null, offers: [offer, offer, offer] },
        'a seller',
      ],
      specs: [...part.specs, { attribute: null }],
    });
    expect(found.offers.map(({ prices }) => prices.length)).toEqual([1]);
    expect(found.leftOut.unread).toEqual({ parts: 0, sellers: 2, offers: 5, prices: 5, specifications: 1 });
  });
});

describe('the number of hits', () => {
  const hitsOf = async (hits: unknown, count = 10) => {
    const results = Array.from({ length: count }, (_, at) => ({ part: { ...part, id: `p-${at}` } }));
    const data = { supSearchMpn: { hits, warnings: null, results } };
    const found = await searchOf({ data, errors: [], moreErrors: 0, requestId: null }).search.search(
      variables,
    );
    return [found.hits, found.hitsKnown, found.parts.length];
  };

  it.each([
    ['a number', 47, [47, true, 10]],
    ['its text', '47', [47, true, 10]],
    ['fewer than came', 3, [20, true, 10]],
    ['null', null, [20, false, 10]],
    ['missing', undefined, [20, false, 10]],
    ['a word', 'many', [20, false, 10]],
    ['negative', -1, [20, false, 10]],
    ['broken', 47.5, [20, false, 10]],
  ])('loses no returned part if it is %s', async (_what, hits, expected) => {
    expect(await hitsOf(hits)).toEqual(expected);
  });
});

describe('the texts of a part', () => {
  const hidden = fc.constantFrom(
    '\u202e',
    '\u200b',
    '\u0000',
    '\u2066',
    '\ufeff',
    '\u001b',
    '\ud800',
    '\u00ad',
  );
  const dirty = fc
    .array(fc.oneof(hidden, fc.constantFrom('LM', '853', ' ', 'µ', '+', '#', '\n', '\t')), { minLength: 1 })
    .map((pieces) => `A${pieces.join('')}Z`);

  it('contain no invisible characters and none that change the text direction', async () => {
    await fc.assert(
      fc.asyncProperty(dirty, async (text) => {
        const { part: found } = await read({
          mpn: text,
          shortDescription: text,
          category: { name: text },
          manufacturer: { id: '1', name: text },
          bestDatasheet: { ...part.bestDatasheet, name: text, creditString: text },
          specs: [
            { attribute: { shortname: 'x', name: text, group: text }, value: text, displayValue: text },
          ],
          sellers: [
            {
              ...seller,
              company: { id: '2', name: text },
              offers: [{ ...offer, sku: text, packaging: text }],
            },
          ],
        });
        expect(JSON.stringify(found)).not.toMatch(/\p{C}|\\u|\\n|\\t/u);
        const kept = text.replace(/[\n\t]+/g, ' ').replace(/\p{C}/gu, '');
        expect([found.mpn, found.manufacturer?.name, found.offers[0]?.sku]).toEqual([kept, kept, kept]);
      }),
    );
  });

  it('are shown as they are copied', async () => {
    expect((await read({ mpn: 'LM\u202e853\u200b\u0000' })).part.mpn).toBe('LM853');
  });
});
