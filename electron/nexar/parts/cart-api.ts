import type { Market } from '../../shared/contract/market';
import type { CartLinkQueryVariables } from '../generated/supply-types';
import { codedTextFrom, idFrom } from '../graphql/answer-values';
import type { GraphqlClient } from '../graphql/graphql-client';
import { cartLinkText, cartSellersText } from '../graphql/query-text';
import { fieldsOf, listOf } from '../graphql/read-list';

/** An offer of a part, and how many pieces of it go into a cart. */
export interface CartItem {
  readonly partId: string;
  readonly offerId: string;
  readonly quantity: number;
}

/** Carts that Octopart fills at a distributor: no parts are returned, so that it is very likely free (docs/nexar-api.md, Cost). */
export interface CartApi {
  /** Those of the sellers whose carts Octopart fills. Throws what the client throws. */
  cartSellers(sellerIds: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>>;
  /** The address of a seller's cart with these items; null if Octopart has none. Throws what the client throws. */
  cartLink(
    sellerId: string,
    items: readonly CartItem[],
    market: Market,
    signal?: AbortSignal,
  ): Promise<string | null>;
}

export function createCartApi(client: GraphqlClient): CartApi {
  return {
    async cartSellers(sellerIds, signal) {
      const request = {
        operationName: 'CartSellers',
        query: cartSellersText,
        variables: { ids: sellerIds },
        maxParts: 0,
      };
      const { data } = await client.send(request, signal);
      const supported = listOf(data?.supSellers).flatMap((seller) => {
        const fields = fieldsOf(seller);
        return fields?.isOctocartSupported === true ? (idFrom(fields.id) ?? []) : [];
      });
      return new Set(supported);
    },
    async cartLink(sellerId, items, market, signal) {
      const variables: CartLinkQueryVariables = { items: [{ sellerId, items: [...items] }], ...market };
      const request = { operationName: 'CartLink', query: cartLinkText, variables, maxParts: 0 };
      const { data } = await client.send(request, signal);
      const link = listOf(data?.supOctocart)
        .map(fieldsOf)
        .find((one) => idFrom(one?.sellerId) === sellerId);
      return codedTextFrom(link?.cartUrl) || null;
    },
  };
}
