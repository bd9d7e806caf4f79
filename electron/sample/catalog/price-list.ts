import { interleavedCurrencies } from './edge-parts';
import { conversionRate } from './exchange-rates';
import type { PriceBreak } from './part';
import type { SeededRandom } from './seeded-random';

/** How often a price list has how many breaks: mostly 3 to 6. */
const breakCounts = [
  [6, 1],
  [7, 2],
  [20, 3],
  [26, 4],
  [24, 5],
  [17, 6],
] as const;

const ladder = [1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000];
const reelSteps = [2, 4, 10, 20, 40];

/** From this quantity on an offer is sold by the reel, and its breaks are whole reels. */
const reel = 1_000;

/** Rounds to four significant digits and at most five decimals. */
function roundPrice(price: number): number {
  return Math.max(0.00001, Number(Number(price.toPrecision(4)).toFixed(5)));
}

/** `count` ascending quantities, `first` among them. */
function drawQuantities(first: number, count: number, random: SeededRandom): number[] {
  const steps = first >= reel ? reelSteps.map((step) => first * step) : ladder.filter((step) => step > first);
  let wanted = Math.min(count - 1, steps.length);
  const quantities = [first];
  for (const [index, step] of steps.entries()) {
    if (!random.chance(wanted / (steps.length - index))) continue;
    quantities.push(step);
    wanted -= 1;
  }
  return quantities;
}

/** Some prices of the service have a blank currency (docs/nexar-api.md, Prices). */
export function withBlankCurrency(breaks: readonly PriceBreak[]): PriceBreak[] {
  return breaks.map((row, index) => (index === breaks.length - 1 ? { ...row, currency: '' } : row));
}

/**
 * Prices from `first` pieces on, cheaper with the quantity, in `sellersCurrency` or sometimes in dollars. `price`: US dollars
 * for one piece.
 */
export function drawPriceList(
  price: number,
  sellersCurrency: string,
  first: number,
  random: SeededRandom,
  count: number = random.weighted(breakCounts),
): PriceBreak[] {
  const currency = random.chance(0.95) ? sellersCurrency : 'USD';
  const base = price * conversionRate('USD', currency);
  const discount = random.between(0.09, 0.15);
  const breaks = drawQuantities(first, count, random).map(
    (quantity): PriceBreak => ({ quantity, price: roundPrice(base * quantity ** -discount), currency }),
  );
  return breaks.length > 1 && random.chance(0.006) ? withBlankCurrency(breaks) : breaks;
}

/** Every quantity in each of thirteen currencies: 78 rows, as recorded once. */
export function interleavedPriceList(price: number): PriceBreak[] {
  return [1, 10, 100, 500, 1_000, 2_500].flatMap((quantity) =>
    interleavedCurrencies.map((currency) => ({
      quantity,
      price: roundPrice(price * quantity ** -0.11 * conversionRate('USD', currency)),
      currency,
    })),
  );
}
