import type Big from 'big.js';
import type { Offer } from '../../contract/part';
import { byPreference, comparableTotal } from './by-total';
import { hasInStock } from './in-stock';
import type { ComparablePrice, OrderPrice } from './orders-for';
import type { Quote } from './quote';

/** What the offers among which the choice was made have in common, the most wanted first. */
const fields = ['authorized-in-stock', 'in-stock', 'authorized', 'any'] as const;

/**
 * What keeps offers that have the pieces in stock out of the comparison: they state no price, or none in a currency that
 * is converted, or the least that one must order there is more than they have. In the order of this list.
 */
const leavingOut = ['no-price', 'not-converted', 'least-order'] as const;
export type LeavingOut = (typeof leavingOut)[number];

/** Why an offer is the best choice: it has the lowest total of the offers of one kind. */
export interface BestReason {
  readonly kind: (typeof fields)[number];
  /** Offers of that kind, the chosen one among them. */
  readonly compared: number;
  /** Offers in stock whose total is lower still, passed over because their sellers are not authorized. */
  readonly cheaperNotAuthorized: number;
  /** Why others that have the pieces in stock, and are as authorized, are not of that kind: what gives the reason must not deny them. */
  readonly leftOut: readonly LeavingOut[];
}

export interface BestChoice {
  readonly offer: Offer;
  /** The order to place there; more pieces than needed where those cost less. */
  readonly order: OrderPrice;
  readonly comparable: ComparablePrice;
  /** Whether the seller says it has the pieces of that order. */
  readonly inStock: boolean;
  readonly reason: BestReason;
}

interface Candidate {
  readonly quote: Quote;
  readonly order: OrderPrice;
  readonly comparable: ComparablePrice;
  readonly total: Big;
  readonly kind: BestReason['kind'];
}

function candidate(quote: Quote): Candidate | null {
  const { offer, order, inStock } = quote;
  const total = comparableTotal(quote);
  if (!order?.comparable || !total) return null;
  const { authorized } = offer.seller;
  const kind = inStock
    ? authorized
      ? 'authorized-in-stock'
      : 'in-stock'
    : authorized
      ? 'authorized'
      : 'any';
  return { quote, order, comparable: order.comparable, total, kind };
}

/** Why an offer is not compared, though its seller says that it has the pieces; null where it is, or has them not. */
function leftOutFor({ offer, quantity, order, inStock }: Quote): LeavingOut | null {
  if (!hasInStock(offer, quantity)) return null;
  if (!order?.comparable) return offer.prices.length === 0 ? 'no-price' : 'not-converted';
  return inStock ? null : 'least-order';
}

/**
 * Which of the quotes to buy at, with its reason: the lowest total of the authorized offers that have the pieces in stock,
 * else of the others in stock, else of the authorized ones, else of all. Having the pieces outranks being authorized,
 * which outranks the price: what cannot be had is no choice, and parts of unknown origin are one that only a person may
 * make. Offers whose price cannot be compared are passed over; null when none is left. Of equal totals the one that
 * `byPreference` of the `preferred` sellers puts first.
 */
export function bestChoice(quotes: readonly Quote[], preferred: readonly string[] = []): BestChoice | null {
  const candidates = quotes.flatMap((quote) => candidate(quote) ?? []);
  const compare = byPreference(preferred);
  for (const kind of fields) {
    const field = candidates.filter((one) => one.kind === kind);
    const [best] = field.toSorted((a, b) => a.total.cmp(b.total) || compare(a.quote, b.quote));
    if (!best) continue;
    const passedOver =
      kind === 'authorized-in-stock' ? candidates.filter((one) => one.kind === 'in-stock') : [];
    const cheaperNotAuthorized = passedOver.filter(({ total }) => total.lt(best.total)).length;
    const alike = quotes.filter(({ offer }) => kind !== 'authorized-in-stock' || offer.seller.authorized);
    const why = alike.map(leftOutFor);
    const leftOut = leavingOut.filter((one) => why.includes(one));
    const { quote, order, comparable } = best;
    return {
      offer: quote.offer,
      order,
      comparable,
      inStock: quote.inStock,
      reason: { kind, compared: field.length, cheaperNotAuthorized, leftOut },
    };
  }
  return null;
}
