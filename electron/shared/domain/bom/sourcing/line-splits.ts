import type { Decimal } from '../../../contract/part';
import { quote } from '../../pricing/quote';
import { splitOrder } from '../../pricing/split-order';
import { showsOffer } from '../costing/choose-offer';
import type { CostSettings } from '../costing/cost-settings';
import type { LineCost } from '../costing/line-cost';

/** An order that is part of a split. */
interface SplitShare {
  readonly offerId: string;
  readonly sku: string;
  readonly packaging: string | null;
  /** In pieces. */
  readonly orderQuantity: number;
  /** In the currency of the BOM. */
  readonly total: Decimal;
}

/** Two orders of a line at the distributor that its order is at, which together cost less. */
export interface LineSplit {
  readonly lineId: string;
  readonly distributor: { readonly id: string; readonly name: string };
  /** The larger order first. */
  readonly shares: readonly SplitShare[];
  readonly total: Decimal;
  /** How much less that is than the line's one order. */
  readonly saves: Decimal;
  readonly estimated: boolean;
}

function lineSplit(
  { lineId, need, order, choice }: LineCost,
  { filters, currency }: CostSettings,
): LineSplit | null {
  if (!need || !order || !choice || order.isLocked || !order.inStock) return null;
  const { distributor } = order;
  const offers = choice.part.offers.filter(
    (each) => each.offer.seller.id === distributor.id && showsOffer(each, need, filters),
  );
  if (offers.length < 2) return null;
  const quotes = offers.map(({ offer }) => quote(offer, need, currency));
  const comparable = { ...order.comparable, currency };
  const split = splitOrder(quotes, { offer: choice.offer.offer, comparable, inStock: order.inStock });
  if (!split) return null;
  const shares = split.shares.map(({ offer, order: { orderQuantity, comparable: cost, total } }) => ({
    offerId: offer.id,
    sku: offer.sku,
    packaging: offer.packaging,
    orderQuantity,
    total: cost?.total ?? total,
  }));
  const { total, estimated } = split.comparable;
  return {
    lineId,
    distributor: { id: distributor.id, name: distributor.name },
    shares,
    total,
    saves: split.saves,
    estimated,
  };
}

/**
 * The lines that two packagings of one distributor bring for less than one order does, such as full reels and the rest as cut tape.
 * A plan has one order for each line, so that these stand beside it. A step is one line.
 */
export function* lineSplits(
  costs: readonly LineCost[],
  settings: CostSettings,
): Generator<void, LineSplit[]> {
  const splits: LineSplit[] = [];
  for (const cost of costs) {
    const split = lineSplit(cost, settings);
    if (split) splits.push(split);
    yield;
  }
  return splits;
}
