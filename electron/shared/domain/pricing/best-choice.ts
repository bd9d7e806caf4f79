import type Big from 'big.js';
import type { Offer } from '../../contract/part';
import { byPreference, comparableTotal } from './by-preference';
import { hasInStock } from './in-stock';
import type { ComparableTotal, PricedOrder } from './orders-for';
import type { Quote } from './quote';

/** The groups among which the lowest total wins, the most wanted first. */
const groups = ['authorized-in-stock', 'in-stock', 'authorized', 'any'] as const;

/**
 * Why an offer with the pieces in stock is not compared: it has no price, or none in a convertible currency, or its
 * smallest order is larger than its stock. In the order of this list.
 */
const exclusionReasons = ['no-price', 'not-converted', 'min-order'] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** Why an offer is the best choice: it has the lowest total of the offers of one group. */
export interface BestChoiceReason {
  readonly kind: (typeof groups)[number];
  /** Offers of that group, the chosen one included. */
  readonly compared: number;
  /** Offers in stock with a still lower total, passed over because their sellers are not authorized. */
  readonly cheaperNotAuthorized: number;
  /** Why other offers with the pieces in stock, equally authorized, are not in the group: the text must not deny them. */
  readonly excluded: readonly ExclusionReason[];
}

export interface BestChoice {
  readonly offer: Offer;
  /** The order to place there; of more pieces than needed where those cost less. */
  readonly order: PricedOrder;
  readonly comparable: ComparableTotal;
  /** Whether the seller says it has the pieces of that order. */
  readonly inStock: boolean;
  readonly reason: BestChoiceReason;
}

interface Candidate {
  readonly quote: Quote;
  readonly order: PricedOrder;
  readonly comparable: ComparableTotal;
  readonly total: Big;
  readonly kind: BestChoiceReason['kind'];
}

function groupOf({ offer, inStock }: Quote): BestChoiceReason['kind'] {
  const { authorized } = offer.seller;
  if (inStock) return authorized ? 'authorized-in-stock' : 'in-stock';
  return authorized ? 'authorized' : 'any';
}

function candidateOf(quote: Quote): Candidate | null {
  const total = comparableTotal(quote);
  const { order } = quote;
  if (!order?.comparable || !total) return null;
  return { quote, order, comparable: order.comparable, total, kind: groupOf(quote) };
}

/** Null where the offer is compared, or does not have the pieces. */
function exclusionOf({ offer, quantity, order, inStock }: Quote): ExclusionReason | null {
  if (!hasInStock(offer, quantity)) return null;
  if (!order?.comparable) return offer.prices.length === 0 ? 'no-price' : 'not-converted';
  return inStock ? null : 'min-order';
}

/**
 * Which of the quotes to buy at, with the reason: the lowest total of the authorized offers that have the pieces in stock,
 * else of the other offers in stock, else of the authorized ones, else of all. Stock outranks authorization, which
 * outranks the price: what is not there cannot be bought, and only a person may decide for parts of unknown origin.
 * Offers whose price cannot be compared are passed over; null when none is left. Of equal totals the offer wins that
 * `byPreference` of the `preferred` sellers puts first.
 */
export function bestChoice(quotes: readonly Quote[], preferred: readonly string[] = []): BestChoice | null {
  const candidates = quotes.flatMap((quote) => candidateOf(quote) ?? []);
  const compare = byPreference(preferred);
  for (const kind of groups) {
    const group = candidates.filter((candidate) => candidate.kind === kind);
    const [best] = group.toSorted((a, b) => a.total.cmp(b.total) || compare(a.quote, b.quote));
    if (!best) continue;
    const { quote, order, comparable, total } = best;
    const isCheaper = (candidate: Candidate) => candidate.kind === 'in-stock' && candidate.total.lt(total);
    const mustBeAuthorized = kind === 'authorized-in-stock';
    const equals = quotes.filter(({ offer }) => !mustBeAuthorized || offer.seller.authorized);
    const exclusions = equals.map(exclusionOf);
    return {
      offer: quote.offer,
      order,
      comparable,
      inStock: quote.inStock,
      reason: {
        kind,
        compared: group.length,
        cheaperNotAuthorized: mustBeAuthorized ? candidates.filter(isCheaper).length : 0,
        excluded: exclusionReasons.filter((reason) => exclusions.includes(reason)),
      },
    };
  }
  return null;
}
