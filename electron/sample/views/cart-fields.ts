import { sellers } from '../catalog/sellers';
import type { AnswerContext } from './answer-context';

interface CartOrder {
  readonly sellerId: string;
  readonly items: readonly { readonly partId: string; readonly offerId: string; readonly quantity: number }[];
}

/** Half of the sellers, so that both cases can be tried: which companies take such carts is not known. */
const takesCarts = (id: string) => Number(id) % 2 === 1;

/** The offers of an order that the catalog has, as they stand in the address. */
function listedOffers({ sellerId, items }: CartOrder, { partsById }: AnswerContext): string[] {
  return items.flatMap(({ partId, offerId, quantity }) => {
    const seller = partsById.get(partId)?.sellers.find(({ company }) => company.id === sellerId);
    return seller?.offers.some(({ id }) => id === offerId) ? [`${offerId}:${quantity}`] : [];
  });
}

/** The root fields about sellers and their carts, which return no part. The carts' addresses lead nowhere. */
export const cartFields = {
  supSellers({ ids }: { readonly ids?: readonly string[] | null }) {
    return sellers
      .filter(({ id }) => !ids || ids.includes(id))
      .map(({ id, name, aliases }) => ({ id, name, aliases, isOctocartSupported: takesCarts(id) }));
  },

  supOctocart({ items }: { readonly items: readonly CartOrder[] }, context: AnswerContext) {
    return items.map((order) => {
      const offers = listedOffers(order, context);
      const isFilled = takesCarts(order.sellerId) && offers.length > 0;
      const address = `https://cart.sample.invalid/${order.sellerId}?items=${encodeURIComponent(offers.join(','))}`;
      return { sellerId: order.sellerId, cartUrl: isFilled ? address : null };
    });
  },
};
