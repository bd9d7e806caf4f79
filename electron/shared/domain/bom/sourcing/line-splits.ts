import type { Decimal } from '../../../contract/part';
import { fillOrder } from '../../pricing/fill-order';
import { quote } from '../../pricing/quote';
import { splitOrder } from '../../pricing/split-order';
import type { TwoOrders } from '../../pricing/two-orders';
import { showsOffer } from '../costing/choose-offer';
import type { CostSettings } from '../costing/cost-settings';
import type { LineCost } from '../costing/line-cost';

/** One of two orders of a line. */
interface SplitShare {
  readonly distributor: { readonly id: string; readonly name: string };
  readonly offerId: string;
  readonly sku: string;
  readonly packaging: string | null;
  /** In pieces. */
  readonly orderQuantity: number;
  /** In the currency of the BOM. */
  readonly total: Decimal;
}

/** Two orders that together supply a line. */
export interface LineFill {
  readonly lineId: string;
  /** The larger order first. */
  readonly shares: readonly SplitShare[];
  readonly total: Decimal;
  readonly estimated: boolean;
}

/** Two orders of a line at the distributor that its order is at, which together cost less. */
export interface LineSplit extends LineFill {
  /** How much less that is than the line's one order. */
  readonly saves: Decimal;
}

/** Two orders for a line that may be better than its one order. */
export interface LineSplits {
  readonly splits: readonly LineSplit[];
  /** Orders at two distributors for lines that no distributor has enough of. */
  readonly fills: readonly LineFill[];
}

const lineFill = (lineId: string, { shares, comparable: { total, estimated } }: TwoOrders): LineFill => ({
  lineId,
  shares: shares.map(({ offer, order }) => ({
    distributor: { id: offer.seller.id, name: offer.seller.name },
    offerId: offer.id,
    sku: offer.sku,
    packaging: offer.packaging,
    orderQuantity: order.orderQuantity,
    total: order.comparable?.total ?? order.total,
  })),
  total,
  estimated,
});

/** The line's one order, where the user has not decided on it. */
function freeOrder({ need, order, choice }: LineCost) {
  return need && order && choice && !order.isLocked ? { need, order, choice } : null;
}

function lineSplit(line: LineCost, { filters, currency }: CostSettings): LineSplit | null {
  const free = freeOrder(line);
  if (!free?.order.inStock) return null;
  const { need, order, choice } = free;
  const offers = choice.part.offers.filter(
    (each) => each.offer.seller.id === order.distributor.id && showsOffer(each, need, filters),
  );
  if (offers.length < 2) return null;
  const quotes = offers.map(({ offer }) => quote(offer, need, currency));
  const comparable = { ...order.comparable, currency };
  const split = splitOrder(quotes, { offer: choice.offer.offer, comparable, inStock: order.inStock });
  return split && { ...lineFill(line.lineId, split), saves: split.saves };
}

/** If the line's distributor is authorized, the two that fill it are, too. */
function* shortFill(line: LineCost, { filters, currency }: CostSettings): Generator<void, LineFill | null> {
  const free = freeOrder(line);
  if (!free || free.order.inStock) return null;
  const { need, order, choice } = free;
  const { authorized } = order.distributor;
  const offers = choice.part.offers.filter(
    (each) => (each.offer.seller.authorized || !authorized) && showsOffer(each, need, filters),
  );
  const fill = yield* fillOrder(
    offers.map(({ offer }) => offer),
    need,
    currency,
  );
  return fill && lineFill(line.lineId, fill);
}

/**
 * Lines that cost less in two packagings of one distributor, such as full reels and the rest as cut tape, and short lines that two
 * distributors can fill. A plan has one order for each line, so these are shown beside it. A step is one line, or one pair of distributors for a
 * short one.
 */
export function* lineSplits(costs: readonly LineCost[], settings: CostSettings): Generator<void, LineSplits> {
  const splits: LineSplit[] = [];
  const fills: LineFill[] = [];
  for (const cost of costs) {
    const split = lineSplit(cost, settings);
    const fill = yield* shortFill(cost, settings);
    if (split) splits.push(split);
    if (fill) fills.push(fill);
    yield;
  }
  return { splits, fills };
}
