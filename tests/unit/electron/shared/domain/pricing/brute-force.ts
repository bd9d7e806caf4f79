import type { Offer, PriceBreak } from '../../../../../../electron/shared/contract/part';

/** An order that was tried; `total` in EUR, in units of 10^-9. */
export interface TriedOrder {
  readonly offer: Offer;
  readonly pieces: number;
  readonly total: bigint;
  readonly inStock: boolean;
}

/** No larger order is tried: above the last break and the MOQ a total only grows. */
const maxPieces = 400;

function nanos(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(9, '0'));
}

/** The price in EUR; null where it is not stated. */
function euros({ price, currency, converted }: PriceBreak): string | null {
  return currency === 'EUR' ? price : (converted?.price ?? null);
}

/** Every order of `quantity` pieces or more at `offer`, by trying each number of pieces without regard to price breaks. */
export function tryEveryOrder(offer: Offer, quantity: number): TriedOrder[] {
  // A seller bills in one currency: in EUR where it can, else in the first that can be compared.
  const { currency } =
    offer.prices.find((row) => row.currency === 'EUR') ??
    offer.prices.find((row) => euros(row) !== null) ??
    {};
  const rows = offer.prices.filter((row) => row.currency === currency);
  const tried: TriedOrder[] = [];
  for (let pieces = quantity; pieces <= maxPieces; pieces += 1) {
    if (pieces < (offer.moq ?? 1) || pieces % (offer.orderMultiple ?? 1) !== 0) continue;
    let reached: PriceBreak | null = null;
    for (const row of rows) {
      if (row.quantity <= pieces && row.quantity > (reached?.quantity ?? 0)) reached = row;
    }
    const price = reached && euros(reached);
    if (price === null) continue;
    const { stock } = offer;
    const inStock =
      stock.kind === 'in-stock-quantity-unknown' || (stock.kind === 'pieces' && stock.pieces >= pieces);
    tried.push({ offer, pieces, total: nanos(price) * BigInt(pieces), inStock });
  }
  return tried;
}
