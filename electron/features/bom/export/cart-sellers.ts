import type { CartApi } from '../../../nexar/parts/cart-api';

type Service = Pick<CartApi, 'cartSellers'>;

/** Which sellers' carts Octopart fills: each is asked for once while a service is connected. */
export function createCartSellers() {
  let asked: Service | null = null;
  const known = new Map<string, boolean>();

  /** Those of the sellers whose carts `service` fills. Throws what it throws. */
  return async (
    service: Service,
    sellerIds: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlySet<string>> => {
    if (service !== asked) known.clear();
    asked = service;
    const unknown = sellerIds.filter((id) => !known.has(id));
    const supported = unknown.length > 0 ? await service.cartSellers(unknown, signal) : new Set<string>();
    for (const id of unknown) known.set(id, supported.has(id));
    return new Set(sellerIds.filter((id) => known.get(id)));
  };
}
