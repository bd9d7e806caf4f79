import type { Company } from './company';
import { type EdgeTraits, interleavedCurrencies } from './edge-parts';
import { conversionRate } from './exchange-rates';
import type { Offer, PriceBreak } from './part';
import { hashOf, type SeededRandom } from './seeded-random';

/** What an offer is made from. `price`: US dollars for one piece, before any discount. */
export interface OfferSource {
  readonly partKey: string;
  readonly casing: string;
  readonly price: number;
  readonly traits: EdgeTraits;
}

/** Quantiles of the stock figures as measured; between two of them the logarithm runs straight. */
const stockQuantiles: readonly (readonly [share: number, pieces: number])[] = [
  [0.22, 1],
  [0.25, 100],
  [0.5, 5_000],
  [0.75, 58_097],
  [0.985, 2_000_000],
  [1, 40_000_000],
];

/** Pieces in stock, 0 in 16 of 100 cases, or one of the codes -1 to -4 in 6. */
export function drawInventoryLevel(random: SeededRandom): number {
  const share = random.next();
  if (share < 0.06) {
    return random.weighted([
      [30, -1],
      [25, -2],
      [15, -3],
      [30, -4],
    ]);
  }
  if (share < 0.22) return 0;
  const above = stockQuantiles.findIndex(([limit]) => share < limit);
  const [lowShare, low] = stockQuantiles[above - 1] ?? [0, 1];
  const [highShare, high] = stockQuantiles[above] ?? [1, 1];
  const way = (share - lowShare) / (highShare - lowShare);
  return Math.max(1, Math.round(low * (high / low) ** way));
}

/** Prices are given to four digits, and not finer than a hundred-thousandth. */
function roundPrice(price: number): number {
  return Math.max(0.00001, Number(Number(price.toPrecision(4)).toFixed(5)));
}

const ladder = [1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000];

function quantitiesFrom(first: number, count: number, random: SeededRandom): number[] {
  const rest = ladder.filter((quantity) => quantity > first);
  const isReel = first >= 1_000;
  const steps = isReel ? [2, 4, 10, 20, 40].map((factor) => first * factor) : rest;
  const kept = random.shuffled(steps).slice(0, count - 1);
  return [first, ...kept].sort((left, right) => left - right);
}

/** How often an offer that has prices has so many breaks: mostly 3 to 6. */
const breakCounts = [
  [6, 1],
  [7, 2],
  [20, 3],
  [26, 4],
  [24, 5],
  [17, 6],
] as const;

function drawPrices(source: OfferSource, seller: Company, first: number, random: SeededRandom): PriceBreak[] {
  const hasLongList = source.traits.interleaved || source.traits.blankCurrency;
  const count = hasLongList ? 6 : random.weighted(breakCounts);
  const margin = random.between(0.82, 1.45);
  const currency = random.chance(0.95) ? seller.currency : 'USD';
  const discount = random.between(0.09, 0.15);
  const priceAt = (quantity: number, unit: string): number =>
    roundPrice(source.price * margin * quantity ** -discount * conversionRate('USD', unit));
  const breaks = quantitiesFrom(first, count, random).map(
    (quantity): PriceBreak => ({ quantity, price: priceAt(quantity, currency), currency }),
  );
  if (breaks.length > 1 && random.chance(0.006)) return withBlankCurrency(breaks);
  return breaks;
}

/** The service leaves the currency of a row blank at times. */
function withBlankCurrency(breaks: readonly PriceBreak[]): PriceBreak[] {
  return breaks.map((row, index) => (index === breaks.length - 1 ? { ...row, currency: '' } : row));
}

function interleaved(source: OfferSource): PriceBreak[] {
  return [1, 10, 100, 500, 1_000, 2_500].flatMap((quantity) =>
    interleavedCurrencies.map((currency) => ({
      quantity,
      price: roundPrice(source.price * quantity ** -0.11 * conversionRate('USD', currency)),
      currency,
    })),
  );
}

const surfacePackagings = [
  'Tape & Reel',
  'Tape & Reel',
  'Cut Tape',
  'Cut Tape',
  'Custom Reel',
  'Bulk',
  'Tray',
];
const holePackagings = ['Tube', 'Tube', 'Bulk', 'Bag', 'Ammo Pack', 'Strip'];

function drawOrdering(source: OfferSource, random: SeededRandom) {
  const isHole = /^(DIP|TO-|DO-|Radial|Axial|Through)/.test(source.casing);
  const drawn = random.pick(isHole ? holePackagings : surfacePackagings);
  const packaging = random.chance(0.17) ? drawn : null;
  const reel = source.price < 0.02 ? 5_000 : random.pick([2_500, 3_000]);
  const whole = packaging === 'Tape & Reel' || (packaging === null && !isHole && random.chance(0.22));
  const first = whole
    ? reel
    : random.weighted([
        [70, 1],
        [14, 10],
        [8, 5],
        [8, 100],
      ]);
  return {
    first,
    packaging,
    moq: random.chance(0.59) ? first : null,
    orderMultiple: random.chance(0.38) ? (whole ? reel : first === 1 ? 1 : random.pick([1, first])) : null,
    factoryPackQuantity: random.chance(0.2) ? reel : null,
  };
}

function drawAgeMinutes(random: SeededRandom): number {
  const day = 24 * 60;
  const [low, high] = random.weighted([
    [72, [5, 2 * day]],
    [19, [2 * day, 30 * day]],
    [9, [30 * day, 400 * day]],
  ] as const);
  return random.whole(low, high);
}

/** The `index`th offer of `seller` for a part: stock, order terms and prices in the proportions that were measured. */
export function drawOffer(source: OfferSource, seller: Company, index: number, random: SeededRandom): Offer {
  const key = `${source.partKey}|${seller.id}|${index}`;
  const drawnLevel = drawInventoryLevel(random);
  const isFirstKnown = seller.id === '459' && index === 0;
  const { traits } = source;
  const inventoryLevel = isFirstKnown ? (traits.inventoryLevel ?? drawnLevel) : drawnLevel;
  const { first, ...terms } = drawOrdering(source, random);
  const unpricedShare = drawnLevel === 0 ? 0.55 : drawnLevel === -4 ? 1 : drawnLevel < 0 ? 0.5 : 0.315;
  const isUnpriced = random.chance(unpricedShare) || traits.unpriced === true;
  const drawnPrices = drawPrices(source, seller, terms.moq ?? first, random);
  const prices = isUnpriced ? [] : drawnPrices;
  return {
    id: `${hashOf(key).toString(36)}${hashOf(`offer ${key}`).toString(36)}`,
    sku: `${seller.name.slice(0, 2).toUpperCase()}-${hashOf(`sku ${key}`) % 100_000_000}`,
    inventoryLevel,
    ...terms,
    onOrderQuantity: random.chance(0.03) ? random.whole(1, 40) * 500 : null,
    factoryLeadDays: random.chance(0.25) ? random.whole(4, 52) * 7 : null,
    prices: edgePrices(source, isFirstKnown, prices, drawnPrices),
    ageMinutes: drawAgeMinutes(random),
  };
}

function edgePrices(
  source: OfferSource,
  isFirstKnown: boolean,
  prices: readonly PriceBreak[],
  drawn: readonly PriceBreak[],
): readonly PriceBreak[] {
  if (isFirstKnown && source.traits.interleaved) return interleaved(source);
  if (isFirstKnown && source.traits.blankCurrency) return withBlankCurrency(drawn);
  return prices;
}
