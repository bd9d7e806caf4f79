import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FastAdd,
  fastAddCarts,
} from '../../../../../../../../electron/shared/domain/bom/export/order/fast-add';

const item = (sku: string, references: readonly string[] = ['R1', 'R2']) => ({
  sku,
  quantity: 10,
  references,
  mpn: `mpn of ${sku}`,
  manufacturer: '',
  description: '',
  lines: 1,
});

/** The items in DigiKey's addresses, as its server reads them. */
function readItems({ carts }: FastAdd) {
  return carts.flatMap(({ url }) => {
    const { searchParams: query } = new URL(url);
    const count = [...query.keys()].filter((name) => name.startsWith('part')).length;
    return Array.from({ length: count }, (_, index) => ({
      sku: query.get(`part${index + 1}`),
      quantity: Number(query.get(`qty${index + 1}`)),
      references: query.get(`cref${index + 1}`) ?? '',
    }));
  });
}

describe('DigiKey’s cart address', () => {
  it('has a number, pieces and references for each item, in a new cart', () => {
    expect(fastAddCarts([item('296-1-ND'), item('A+B&C/D')]).carts.map(({ url }) => url)).toEqual([
      'https://www.digikey.com/classic/ordering/fastadd.aspx?part1=296-1-ND&qty1=10&cref1=R1+R2' +
        '&part2=A%2BB%26C%2FD&qty2=10&cref2=R1+R2&newcart=true',
    ]);
  });

  it('leaves out references beyond 48 characters, whole ones, and says how many', () => {
    const references = Array.from({ length: 20 }, (_, index) => `R${index + 100}`);
    const fastAdd = fastAddCarts([item('A-ND', references)]);
    expect(readItems(fastAdd)[0]?.references).toBe('R100 R101 R102 R103 R104 R105 R106 R107 R108');
    expect(fastAdd.carts[0]?.cut).toEqual([{ sku: 'A-ND', omitted: 11 }]);
  });

  it('names items that no address holds', () => {
    const fastAdd = fastAddCarts([item(''), item('X'.repeat(2000)), item('A-ND')]);
    expect(readItems(fastAdd).map(({ sku }) => sku)).toEqual(['A-ND']);
    expect(fastAdd.withoutSku).toHaveLength(2);
  });

  it('is split so that every address is short enough, and adds to the cart that the first began', () => {
    const sku = fc.string({ unit: fc.constantFrom(...'A1-+ µ漢\u{d800}'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(sku, { maxLength: 120 }), (skus) => {
        const items = skus.map((text) => item(text));
        const fastAdd = fastAddCarts(items);
        const urls = fastAdd.carts.map(({ url }) => url);
        expect(urls.every((url) => url.length < 1700)).toBe(true);
        expect(urls.map((url) => url.includes('newcart'))).toEqual(urls.map((_, index) => index === 0));
        expect(fastAdd.carts.reduce((sum, { lines }) => sum + lines, 0)).toBe(items.length);
        expect(readItems(fastAdd)).toEqual(
          skus.map((text) => ({
            sku: text.replaceAll(/\p{Surrogate}/gu, '\u{fffd}'),
            quantity: 10,
            references: 'R1 R2',
          })),
        );
      }),
      { numRuns: 50 },
    );
  });
});
