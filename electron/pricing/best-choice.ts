import Big from 'big.js';
import type { Offer } from '../contract/part';
import { cheapestOrder } from './cheapest-order';
import { hasInStock } from './in-stock';
import type { ComparablePrice, PriceAtQuantity } from './price-at-quantity';

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

/** Why `offer` is not compared, though its seller says that it has the pieces; null where it is, or has them not. */
function leftOutFor(offer: Offer, quantity: number, compared: Candidate | undefined): LeavingOut | null {
  if (compared?.inStock || !hasInStock(offer, quantity)) return null;
  if (compared) return 'least-order';
  return offer.prices.length === 0 ? 'no-price' : 'not-converted';
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
    const alike = offers.filter(({ seller }) => kind !== 'authorized-in-stock' || seller.authorized);
    const compared = new Map(candidates.map((one) => [one.offer, one]));
    const why = alike.map((offer) => leftOutFor(offer, quantity, compared.get(offer)));
    const leftOut = leavingOut.filter((one) => why.includes(one));
    const { offer, order, comparable, inStock } = best;
    return {
      offer,
      order,
      comparable,
      inStock,
      reason: { kind, compared: field.length, cheaperNotAuthorized, leftOut },
    };
  }
  return null;
}
