import Big from 'big.js';
import type { Offer } from '../contract/part';
import { cheapestOrder } from './cheapest-order';
import { hasInStock } from './in-stock';
import type { ComparablePrice, PriceAtQuantity } from './price-at-quantity';

/** What the offers among which the choice was made have in common, the most wanted first. */
const fields = ['authorized-in-stock', 'in-stock', 'authorized', 'any'] as const;

/** Why an offer is the best choice: it has the lowest total of the offers of one kind. */
export interface BestReason {
  readonly kind: (typeof fields)[number];
  /** Offers of that kind, the chosen one among them. */
  readonly compared: number;
  /** Offers in stock whose total is lower still, passed over because their sellers are not authorized. */
  readonly cheaperNotAuthorized: number;
  /** Offers whose price is not stated, or is not converted into the currency of the comparison. */
  readonly notCompared: number;
}

export interface BestChoice {
  readonly offer: Offer;
  /** The order to place there; more pieces than needed where those cost less. */
  readonly order: PriceAtQuantity;
  readonly comparable: ComparablePrice;
  /** Whether the seller says it has the pieces of that order. */
  readonly inStock: boolean;
  readonly reason: BestReason;
}

type Candidate = Omit<BestChoice, 'reason'> & Pick<BestReason, 'kind'>;

function candidate(offer: Offer, quantity: number, currency: string): Candidate | null {
  const order = cheapestOrder(offer, quantity, currency);
  if (!order?.comparable) return null;
  const inStock = hasInStock(offer, order.orderQuantity);
  const { authorized } = offer.seller;
  const kind = inStock
    ? authorized
      ? 'authorized-in-stock'
      : 'in-stock'
    : authorized
      ? 'authorized'
      : 'any';
  return { offer, order, comparable: order.comparable, inStock, kind };
}

function costsLess(a: Candidate, b: Candidate): boolean {
  return new Big(a.comparable.total).lt(b.comparable.total);
}

/**
 * The offer to buy `quantity` pieces at, with its reason: the lowest total in `currency` of the authorized offers that
 * have them in stock, else of the others in stock, else of the authorized ones, else of all. Having the pieces outranks
 * being authorized, which outranks the price: what cannot be had is no choice, and parts of unknown origin are one that
 * only a person may make. Offers whose price cannot be compared are passed over; null when none is left. Of equal
 * totals the first wins.
 */
export function bestChoice(offers: readonly Offer[], quantity: number, currency: string): BestChoice | null {
  const candidates = offers.flatMap((offer) => candidate(offer, quantity, currency) ?? []);
  for (const kind of fields) {
    const field = candidates.filter((one) => one.kind === kind);
    const [first, ...rest] = field;
    if (!first) continue;
    const best = rest.reduce((least, one) => (costsLess(one, least) ? one : least), first);
    const passedOver =
      kind === 'authorized-in-stock' ? candidates.filter((one) => one.kind === 'in-stock') : [];
    const cheaperNotAuthorized = passedOver.filter((one) => costsLess(one, best)).length;
    const notCompared = offers.length - candidates.length;
    const { offer, order, comparable, inStock } = best;
    return {
      offer,
      order,
      comparable,
      inStock,
      reason: { kind, compared: field.length, cheaperNotAuthorized, notCompared },
    };
  }
  return null;
}
