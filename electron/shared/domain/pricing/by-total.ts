import Big from 'big.js';
import type { Quote } from './quote';
import { isReReeled } from './re-reeled';

/** The same on every machine: which of equal offers is the best must not change with the locale. */
const named = new Intl.Collator('en', { numeric: true });

type Compare = (a: Quote, b: Quote) => number;

/**
 * Which of two quotes of an equal total comes first: plain packaging before one that is reeled to order, then the preferred
 * sellers (their ids, the most preferred first), then authorized ones, then by name.
 */
export function byPreference(preferred: readonly string[]): Compare {
  const places = new Map(preferred.map((id, place) => [id, place]));
  const place = ({ offer }: Quote) => places.get(offer.seller.id) ?? preferred.length;
  return (a, b) =>
    Number(isReReeled(a.offer.packaging)) - Number(isReReeled(b.offer.packaging)) ||
    place(a) - place(b) ||
    Number(b.offer.seller.authorized) - Number(a.offer.seller.authorized) ||
    named.compare(a.offer.seller.name, b.offer.seller.name);
}

/** The total of a quote in the currency of the comparison; null where it cannot be compared. */
export function comparableTotal({ order }: Quote): Big | null {
  return order?.comparable ? new Big(order.comparable.total) : null;
}
