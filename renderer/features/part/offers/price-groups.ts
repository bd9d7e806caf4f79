import type { PriceBreak } from '../../../../electron/shared/contract/part';

/** The price rows of one currency; null is the group whose currency the service left blank. */
export interface PriceGroup {
  readonly currency: string | null;
  readonly rows: readonly PriceBreak[];
}

/**
 * A price list with its interleaved currencies taken apart, each ascending by quantity. The currency that was asked for
 * comes first, the blank one last, between them the seller's own order.
 */
export function priceGroups(prices: readonly PriceBreak[], currency: string): PriceGroup[] {
  const groups = new Map<string | null, PriceBreak[]>();
  for (const row of prices) groups.set(row.currency, [...(groups.get(row.currency) ?? []), row]);
  const rank = (group: PriceGroup) => (group.currency === currency ? 0 : group.currency === null ? 2 : 1);
  return [...groups]
    .map(([key, rows]) => ({ currency: key, rows: rows.sort((a, b) => a.quantity - b.quantity) }))
    .sort((a, b) => rank(a) - rank(b));
}
