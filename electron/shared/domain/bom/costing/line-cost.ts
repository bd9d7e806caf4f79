import type { Decimal, Offer, PriceBreak, Stock } from '../../../contract/part';
import { comparablePrice } from '../../pricing/comparable-price';
import { type OrderReason, reasonOf } from '../../pricing/order-reason';
import { decimalText, type Scaled, times } from './amount';
import {
  lockedOffers,
  type OfferChoice,
  type OfferChooser,
  type PricedChoice,
  priceChoice,
} from './choose-offer';
import type { CostLine, CostSettings } from './cost-settings';
import { attritionOf, need } from './need';
import { orderAt } from './order-at';

/** What is wrong with a line, as far as its offers say. */
export type CostProblem =
  | 'end-of-life'
  /** What is ordered is not there at all. */
  | 'no-stock'
  /** Fewer pieces are there than are ordered. */
  | 'short-stock'
  /** No offer that the filters show has a price in the currency of the BOM. */
  | 'no-price'
  /** The smallest order is more than a quarter above what is needed. */
  | 'excess'
  /** One distributor alone, of those shown, has it in stock. */
  | 'single-source'
  /** The sourcing plan in use buys it nowhere. */
  | 'not-in-plan'
  /** The offer that the line is locked to is not there any more: the best one stands in its place. */
  | 'locked-offer-gone';

/** Whether the distributor has too few pieces, or none. */
export const isShortage = (problem: CostProblem): boolean =>
  problem === 'short-stock' || problem === 'no-stock';

/** Where a line is ordered, and what that costs. */
export interface LineOrder {
  /** One of the line's parts: an alternate where it is not the first. */
  readonly partId: string;
  readonly offerId: string;
  readonly distributor: Offer['seller'];
  readonly sku: string;
  readonly packaging: string | null;
  /** In pieces. */
  readonly orderQuantity: number;
  /** Why more pieces are ordered than needed; null where they are not. */
  readonly reason: OrderReason | null;
  /** In the distributor's own currency. */
  readonly unitPrice: Decimal;
  readonly total: Decimal;
  readonly currency: string;
  /** In the currency of the BOM; `estimated` where the service converted it. */
  readonly comparable: { readonly unitPrice: Decimal; readonly total: Decimal; readonly estimated: boolean };
  readonly stock: Stock;
  /** Whether the distributor says that it has the pieces of the order. */
  readonly inStock: boolean;
  readonly isLocked: boolean;
}

export interface LineCost {
  readonly lineId: string;
  /** In pieces: 0 for a line that is not populated, null where its quantity is not known. */
  readonly need: number | null;
  readonly order: LineOrder | null;
  readonly problems: readonly CostProblem[];
  /** What the order was made of, for sums. */
  readonly choice: PricedChoice | null;
}

/** The pieces to have of a line for `boards`. */
export function needOf(
  { quantity, isPopulated, attrition }: CostLine,
  { attrition: usual }: CostSettings,
  boards: number,
) {
  if (!isPopulated) return 0;
  return quantity === null ? null : need(quantity, boards, attritionOf(attrition, usual));
}

function lineOrder(
  { part, offer, order, total }: PricedChoice,
  pieces: number,
  isLocked: boolean,
): LineOrder {
  const { id, seller, sku, packaging, stock, moq, orderMultiple } = offer.offer;
  const { orderQuantity, at, smallest } = order;
  const { isEstimated: estimated, ownDigits } = offer;
  const row = offer.rows[at] as PriceBreak;
  const unitPrice = comparablePrice(row, part.currency)?.unitPrice ?? row.price;
  const comparable = { unitPrice, total: decimalText(total, part.digits), estimated };
  const firstBreak = offer.breaks[0] ?? 1;
  return {
    partId: part.partId,
    offerId: id,
    distributor: seller,
    sku,
    packaging,
    orderQuantity,
    reason: reasonOf({ quantity: pieces, orderQuantity, smallest, moq, orderMultiple, firstBreak }),
    unitPrice: row.price,
    total: estimated
      ? decimalText(times(offer.own[at] as Scaled, orderQuantity), ownDigits)
      : comparable.total,
    currency: row.currency ?? part.currency,
    comparable,
    stock,
    inStock: offer.stock >= orderQuantity,
    isLocked,
  };
}

function problemsOf(
  { parts }: CostLine,
  choice: PricedChoice | null,
  pieces: number,
  sources: number,
  isOffered: boolean,
): CostProblem[] {
  const problems: CostProblem[] = [];
  if ((choice?.part ?? parts[0])?.isEndOfLife) problems.push('end-of-life');
  if (!choice) return [...problems, isOffered ? 'not-in-plan' : 'no-price'];
  const { orderQuantity, smallest } = choice.order;
  if (choice.offer.stock < orderQuantity) problems.push(choice.offer.stock > 0 ? 'short-stock' : 'no-stock');
  if (orderQuantity === smallest && (orderQuantity - pieces) * 4 > pieces) problems.push('excess');
  if (sources === 1) problems.push('single-source');
  return problems;
}

/** The best order at the offers that the line is locked to; undefined where it is locked to none that is there. */
function lockedChoice(
  { parts, lockedOffer }: CostLine,
  pieces: number,
  chooser: OfferChooser,
): PricedChoice | null | undefined {
  if (!lockedOffer) return undefined;
  const locked = lockedOffers(parts, lockedOffer);
  if (locked.length === 0) return undefined;
  const choices = locked.flatMap(([part, offer]) => {
    const order = orderAt(offer, pieces);
    return (order && priceChoice(part, offer, order)) ?? [];
  });
  return choices.reduce<PricedChoice | null>(
    (best, choice) => (best ? chooser.better(best, choice) : choice),
    null,
  );
}

/** The parts that a line may be bought as. */
export const partsToBuy = ({ parts }: CostLine, { useAlternates }: CostSettings) =>
  useAlternates || parts.length < 2 ? parts : parts.slice(0, 1);

/** Where to buy `pieces` of a line: at the offer that it is locked to, else at the best one. */
export function chooseForLine(
  line: CostLine,
  settings: CostSettings,
  pieces: number,
  chooser: OfferChooser,
): OfferChoice & { readonly isLocked: boolean } {
  const { choice, sources } = chooser.choose(partsToBuy(line, settings), pieces);
  const locked = lockedChoice(line, pieces, chooser);
  return locked === undefined
    ? { choice, sources, isLocked: false }
    : { choice: locked, sources, isLocked: true };
}

/** What a line costs. `chosen`: the choice that a sourcing plan made for it, in place of the best one. */
export function lineCost(
  line: CostLine,
  settings: CostSettings,
  boards: number,
  chooser: OfferChooser,
  chosen?: PricedChoice | null,
): LineCost {
  const pieces = needOf(line, settings, boards);
  const nothing = { lineId: line.id, need: pieces, order: null, problems: [], choice: null };
  if (pieces === 0 || line.parts.length === 0) return nothing;
  // Whether a part is still made does not depend on how many are needed.
  if (pieces === null) return { ...nothing, problems: line.parts[0]?.isEndOfLife ? ['end-of-life'] : [] };
  const { choice: best, sources, isLocked } = chooseForLine(line, settings, pieces, chooser);
  const choice = isLocked || chosen === undefined ? best : chosen;
  const problems = problemsOf(line, choice, pieces, sources, best !== null);
  if (line.lockedOffer && !isLocked) problems.push('locked-offer-gone');
  return { ...nothing, order: choice && lineOrder(choice, pieces, isLocked), problems, choice };
}
