import Big from 'big.js';
import type { Offer } from '../../contract/part';
import type { Quote } from './quote';
import { isReReeled } from './re-reeled';

let collator: Intl.Collator | undefined;

/** In one locale, so that the best of equal offers is the same on every machine. Made when first used: it takes milliseconds. */
function compareNames(one: string, other: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(one, other);
}

/** What of a quote the preference depends on. */
interface Preferable {
  readonly offer: Pick<Offer, 'packaging' | 'seller'>;
}

/**
 * Which of two quotes with equal totals comes first: plain packaging before one that is reeled to order, then the
 * preferred sellers (their ids, the most preferred first), then authorized ones, then by name.
 */
export function byPreference(preferred: readonly string[]): (a: Preferable, b: Preferable) => number {
  const ranks = new Map(preferred.map((id, rank) => [id, rank]));
  const rankOf = ({ offer }: Preferable) => ranks.get(offer.seller.id) ?? preferred.length;
  return (a, b) =>
    Number(isReReeled(a.offer.packaging)) - Number(isReReeled(b.offer.packaging)) ||
    rankOf(a) - rankOf(b) ||
    Number(b.offer.seller.authorized) - Number(a.offer.seller.authorized) ||
    compareNames(a.offer.seller.name, b.offer.seller.name);
}

/** The total of a quote in the currency of the comparison; null where it cannot be compared. */
export function comparableTotal({ order }: Quote): Big | null {
  return order?.comparable ? new Big(order.comparable.total) : null;
}
