import type { Offer, Part, PriceBreak } from '../../../contract/part';
import { comparablePrice } from '../../pricing/comparable-price';
import { priceList } from '../../pricing/price-list';
import { fractionDigits, type Scaled, scaledFrom } from './amount';
import { isWholeReel } from './whole-reel';

/** What an offer costs, worked out once so that a thousand lines are costed at each key. */
export interface CompactOffer {
  readonly offer: Offer;
  /** Pieces that the seller says it has; Infinity where it has an unknown number, -1 where it says nothing. */
  readonly stock: number;
  /** The MOQ or the first price break, whichever is more. */
  readonly minimum: number;
  readonly multiple: number;
  /** The price breaks, ascending and with one price a quantity. Empty where the offer has no usable price. */
  readonly rows: readonly PriceBreak[];
  /** Their quantities. */
  readonly breaks: readonly number[];
  /** The price of each in the seller's currency, in units of 10^-`ownDigits`. */
  readonly own: readonly Scaled[];
  readonly ownDigits: number;
  /** The price of each in the currency of the comparison, in units of 10^-`digits` of the part; null where unknown. */
  readonly comparable: readonly (Scaled | null)[];
  /** Whether the service converted those. */
  readonly isEstimated: boolean;
  readonly isWholeReel: boolean;
}

/** A part as its BOM lines are costed. */
export interface CompactPart {
  readonly partId: string;
  readonly isEndOfLife: boolean;
  /** The currency of the comparison. */
  readonly currency: string;
  /** Of the prices in that currency, the same for all offers. */
  readonly digits: number;
  readonly offers: readonly CompactOffer[];
}

function piecesOf({ stock }: Offer): number {
  if (stock.kind === 'pieces') return stock.pieces;
  return stock.kind === 'in-stock-quantity-unknown' ? Number.POSITIVE_INFINITY : -1;
}

/** The price list with one row a quantity: of two rows with the same, the later one is the price, as in a quote. */
function rowsOf(offer: Offer, currency: string): readonly PriceBreak[] {
  const rows = priceList(offer, currency);
  const isDouble = rows.some(({ quantity }, at) => rows[at + 1]?.quantity === quantity);
  return isDouble ? rows.filter(({ quantity }, at) => rows[at + 1]?.quantity !== quantity) : rows;
}

/** The digits that all prices of `rows` in `currency` need. */
function digitsOf(rows: readonly PriceBreak[], currency: string): number {
  let most = 0;
  for (const row of rows)
    most = Math.max(most, fractionDigits(comparablePrice(row, currency)?.unitPrice ?? ''));
  return most;
}

function compactOffer(
  offer: Offer,
  rows: readonly PriceBreak[],
  currency: string,
  digits: number,
): CompactOffer {
  const ownCurrency = rows[0]?.currency ?? currency;
  const isEstimated = ownCurrency !== currency;
  const ownDigits = isEstimated ? digitsOf(rows, ownCurrency) : digits;
  const own = rows.map(({ price }) => scaledFrom(price, ownDigits));
  return {
    offer,
    stock: piecesOf(offer),
    minimum: Math.max(offer.moq ?? 1, rows[0]?.quantity ?? 1),
    multiple: offer.orderMultiple ?? 1,
    rows,
    breaks: rows.map(({ quantity }) => quantity),
    own,
    ownDigits,
    comparable: isEstimated
      ? rows.map((row) => {
          const price = comparablePrice(row, currency);
          return price && scaledFrom(price.unitPrice, digits);
        })
      : own,
    isEstimated,
    isWholeReel: isWholeReel(offer),
  };
}

/** `part` for costing in `currency`. It holds for as long as the part does: compile it once for each. */
export function compactPart(
  { id, lifecycle, offers }: Pick<Part, 'id' | 'lifecycle' | 'offers'>,
  currency: string,
): CompactPart {
  const lists = offers.map((offer) => rowsOf(offer, currency));
  const digits = Math.max(0, ...lists.map((rows) => digitsOf(rows, currency)));
  return {
    partId: id,
    isEndOfLife: lifecycle?.stage === 'eol' || lifecycle?.stage === 'obsolete',
    currency,
    digits,
    offers: offers.map((offer, at) => compactOffer(offer, lists[at] ?? [], currency, digits)),
  };
}
