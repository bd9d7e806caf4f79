import type { PriceBreak } from '../../../electron/shared/contract/part';

/** The price breaks of one currency; null where the service left the currency blank. */
export interface PriceGroup {
  readonly currency: string | null;
  readonly rows: readonly PriceBreak[];
}

/**
 * A price list grouped by currency, each group ascending by quantity. `currency` comes first, the blank one last, the others
 * in the seller's order.
 */
export function priceGroups(prices: readonly PriceBreak[], currency: string): PriceGroup[] {
  const groups = new Map<string | null, PriceBreak[]>();
  for (const row of prices) groups.set(row.currency, [...(groups.get(row.currency) ?? []), row]);
  const rank = (group: PriceGroup) => (group.currency === currency ? 0 : group.currency === null ? 2 : 1);
  return [...groups]
    .map(([key, rows]) => ({ currency: key, rows: rows.sort((a, b) => a.quantity - b.quantity) }))
    .sort((a, b) => rank(a) - rank(b));
}
