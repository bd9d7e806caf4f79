import { byPreference } from '../../pricing/by-preference';
import { showsSeller } from '../../pricing/offer-filters';
import { isLess, type Scaled, times } from './amount';
import type { CompactOffer, CompactPart } from './compact-part';
import type { BomFilters, LockedOffer } from './cost-settings';
import { type OfferOrder, orderAt, smallestOrder } from './order-at';

/** An offer with an order there, and what that costs in the currency of the comparison. */
export interface PricedChoice {
  readonly part: CompactPart;
  readonly offer: CompactOffer;
  readonly order: OfferOrder;
  /** In units of 10^-`part.digits`. */
  readonly total: Scaled;
}

/** The group of an offer, as `bestChoice` ranks them: stock before authorization before the price; 0 is the most wanted. */
export type OfferGroup = 0 | 1 | 2 | 3;

export function groupOf({ offer, stock }: CompactOffer, pieces: number): OfferGroup {
  if (stock >= pieces) return offer.seller.authorized ? 0 : 1;
  return offer.seller.authorized ? 2 : 3;
}

/** The order of `pieces` at an offer with its price; null where that is not known in the currency of the comparison. */
export function priceChoice(part: CompactPart, offer: CompactOffer, order: OfferOrder): PricedChoice | null {
  const price = offer.comparable[order.at] ?? null;
  return price === null ? null : { part, offer, order, total: times(price, order.orderQuantity) };
}

const isLocked = ({ offer }: CompactOffer, { distributorId, sku }: LockedOffer) =>
  offer.sku === sku && offer.seller.id === distributorId;

/** The choice at each offer that the user locked the line to; empty where no part of the line has that offer. */
export function lockedOffers(
  parts: readonly CompactPart[],
  locked: LockedOffer,
): [CompactPart, CompactOffer][] {
  return parts.flatMap((part) =>
    part.offers.flatMap((offer): [CompactPart, CompactOffer][] =>
      isLocked(offer, locked) ? [[part, offer]] : [],
    ),
  );
}

/** Whether the filters show an offer, apart from its stock. */
export function showsOffer(
  { offer, isWholeReel }: CompactOffer,
  pieces: number,
  filters: BomFilters,
): boolean {
  if (isWholeReel && filters.noReelsUnder !== null && pieces < filters.noReelsUnder) return false;
  return showsSeller(offer.seller, filters);
}

export interface OfferChoice {
  readonly choice: PricedChoice | null;
  /** Distributors whose offers are shown and in stock at a known price: 2 stands for any number beyond one. */
  readonly sources: 0 | 1 | 2;
}

/** Chooses an offer for each line of a BOM by the same rules. */
export interface OfferChooser {
  /** The best choice among offers of `parts` that the filters show, by the rules of `bestChoice`. */
  choose(parts: readonly CompactPart[], pieces: number): OfferChoice;
  /** The better one of choices in the same group. */
  better(one: PricedChoice, other: PricedChoice): PricedChoice;
}

export function createOfferChooser(filters: BomFilters): OfferChooser {
  const compare = byPreference(filters.preferred);

  function better(one: PricedChoice, other: PricedChoice): PricedChoice {
    if (isLess(other.total, other.part.digits, one.total, one.part.digits)) return other;
    if (isLess(one.total, one.part.digits, other.total, other.part.digits)) return one;
    return compare(other.offer, one.offer) < 0 ? other : one;
  }

  function choose(parts: readonly CompactPart[], pieces: number): OfferChoice {
    let best: PricedChoice | null = null;
    let bestGroup: OfferGroup = 3;
    let source: string | null = null;
    let sources: OfferChoice['sources'] = 0;
    for (const part of parts) {
      for (const offer of part.offers) {
        // What is needed is never more than what is ordered: no order is in a better group than this.
        const mayBe = groupOf(offer, pieces);
        if (best && mayBe > bestGroup && (mayBe > 1 || sources === 2)) continue;
        if ((filters.inStockOnly && mayBe > 1) || !showsOffer(offer, pieces, filters)) continue;
        const order = orderAt(offer, pieces);
        const choice = order && priceChoice(part, offer, order);
        if (!choice) continue;
        const { id } = offer.offer.seller;
        if (sources < 2 && id !== source && offer.stock >= smallestOrder(offer, pieces)) {
          sources = source === null ? 1 : 2;
          source = id;
        }
        const group = groupOf(offer, choice.order.orderQuantity);
        if ((filters.inStockOnly && group > 1) || (best && group > bestGroup)) continue;
        best = best && group === bestGroup ? better(best, choice) : choice;
        bestGroup = group;
      }
    }
    return { choice: best, sources };
  }

  return { choose, better };
}
