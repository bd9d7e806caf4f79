import { describe, expect, it } from 'vitest';
import type { GraphqlRequest } from '../../../../../electron/nexar/graphql/graphql-client';
import { createCartApi } from '../../../../../electron/nexar/parts/cart-api';

const market = { country: 'DE', currency: 'EUR' };
const item = { partId: '17', offerId: '42', quantity: 100 };

function cartsOf(data: Record<string, unknown> | null) {
  const sent: GraphqlRequest[] = [];
  const carts = createCartApi({
    async send(request) {
      sent.push(request);
      return { data, errors: [], moreErrors: 0, requestId: null };
    },
  });
  return { carts, sent };
}

describe('Octopart’s cart links', () => {
  it('are there for the sellers that support them', async () => {
    const { carts, sent } = cartsOf({
      supSellers: [
        { id: '459', isOctocartSupported: true },
        { id: '2401', isOctocartSupported: false },
        { id: 1106, isOctocartSupported: true },
        null,
        { isOctocartSupported: true },
      ],
    });
    expect([...(await carts.cartSellers(['459', '2401', '1106']))]).toEqual(['459', '1106']);
    expect(sent).toMatchObject([{ variables: { ids: ['459', '2401', '1106'] }, maxParts: 0 }]);
  });

  it('are requested with every offer and its pieces, at no part', async () => {
    const { carts, sent } = cartsOf({
      supOctocart: [{ sellerId: '459', cartUrl: 'https://octopart.com/c' }],
    });
    expect(await carts.cartLink('459', [item], market)).toBe('https://octopart.com/c');
    expect(sent).toMatchObject([
      { variables: { items: [{ sellerId: '459', items: [item] }], ...market }, maxParts: 0 },
    ]);
  });

  it.each([
    { supOctocart: [{ sellerId: '459', cartUrl: null }] },
    { supOctocart: [{ sellerId: '2401', cartUrl: 'https://octopart.com/c' }] },
    { supOctocart: [] },
    { supOctocart: 'odd' },
    null,
  ])('are missing where the service has none: %j', async (data) => {
    expect(await cartsOf(data).carts.cartLink('459', [item], market)).toBeNull();
  });
});
