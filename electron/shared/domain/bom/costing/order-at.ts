import { type Scaled, times } from './amount';
import type { CompactOffer } from './compact-part';

/** An order at an offer. */
export interface OfferOrder {
  /** In pieces. */
  readonly orderQuantity: number;
  /** The price break that it reaches, by its place in the list. */
  readonly at: number;
  /** The smallest order that brings what is needed. */
  readonly smallest: number;
}

function roundedUp(pieces: number, multiple: number): number {
  return multiple === 1 ? pieces : Math.ceil(pieces / multiple) * multiple;
}

/** The place of the last break that `pieces` reach, from the place `from` on. */
function breakReached(breaks: readonly number[], pieces: number, from: number): number {
  let at = from;
  while (at + 1 < breaks.length && (breaks[at + 1] as number) <= pieces) at += 1;
  return at;
}

export const smallestOrder = ({ minimum, multiple }: CompactOffer, pieces: number) =>
  roundedUp(Math.max(pieces, minimum), multiple);

/**
 * The order at `offer` that brings `pieces` for the lowest total, exactly as `quote` chooses it: of more pieces where those cost
 * less in the seller's currency, beyond the stock only where even the smallest order is. Null without a usable price.
 */
export function orderAt(offer: CompactOffer, pieces: number): OfferOrder | null {
  const { breaks, own, multiple, stock } = offer;
  if (breaks.length === 0) return null;
  const smallest = smallestOrder(offer, pieces);
  const first = breakReached(breaks, smallest, 0);
  let orderQuantity = smallest;
  let at = first;
  let reached = first;
  let total: Scaled | null = null;
  while (reached + 1 < breaks.length) {
    const more = roundedUp(breaks[reached + 1] as number, multiple);
    if (stock >= smallest && stock < more) break;
    reached = breakReached(breaks, more, reached + 1);
    total ??= times(own[at] as Scaled, orderQuantity);
    const other = times(own[reached] as Scaled, more);
    if (other >= total) continue;
    total = other;
    orderQuantity = more;
    at = reached;
  }
  return { orderQuantity, at, smallest };
}
