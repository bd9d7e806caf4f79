import type { Company } from './company';
import type { EdgeTraits } from './edge-parts';
import type { Offer, PriceBreak } from './part';
import { drawPriceList, interleavedPriceList, withBlankCurrency } from './price-list';
import { hashOf, type SeededRandom } from './seeded-random';

/** The source of an offer. `price`: US dollars for one piece, before any discount. */
export interface OfferSource {
  readonly partKey: string;
  readonly casing: string;
  readonly price: number;
  readonly traits: EdgeTraits;
}

/** Measured quantiles of stock, interpolated on a logarithmic scale (docs/nexar-api.md, Recorded answers). */
const stockQuantiles: readonly (readonly [share: number, pieces: number])[] = [
  [0.22, 1],
  [0.25, 100],
  [0.5, 5_000],
  [0.75, 58_097],
  [0.985, 2_000_000],
  [1, 40_000_000],
];

/** Pieces in stock: 0 in 16 of 100 cases, one of the codes -1 to -4 in 6 of them. */
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

/** The share of offers without prices, by their stock; 37 of 100 overall. */
function unpricedShare(inventoryLevel: number): number {
  if (inventoryLevel > 0) return 0.315;
  if (inventoryLevel === 0) return 0.55;
  return inventoryLevel === -4 ? 1 : 0.5;
}

function drawPrices(
  source: OfferSource,
  seller: Company,
  first: number,
  share: number,
  random: SeededRandom,
): readonly PriceBreak[] {
  const isUnpriced = random.chance(share);
  if (isUnpriced || source.traits.unpriced) return [];
  return drawPriceList(source.price, seller.currency, first, random);
}

/** The `index`th offer of `seller` for a part: stock, order terms and prices in the measured proportions. */
export function drawOffer(source: OfferSource, seller: Company, index: number, random: SeededRandom): Offer {
  const { traits } = source;
  const drawnLevel = drawInventoryLevel(random);
  const { first, ...terms } = drawOrdering(source, random);
  const share = unpricedShare(drawnLevel);
  const offer: Offer = {
    id: `${hashOf(`${source.partKey}|${seller.id}|${index}`).toString(36)}${random.whole(46_656, 1_679_615).toString(36)}`,
    sku: `${seller.name.slice(0, 2).toUpperCase()}-${random.whole(1_000_000, 99_999_999)}`,
    inventoryLevel: drawnLevel,
    ...terms,
    onOrderQuantity: random.chance(0.03) ? random.whole(1, 40) * 500 : null,
    factoryLeadDays: random.chance(0.25) ? random.whole(4, 52) * 7 : null,
    ageMinutes: drawAgeMinutes(random),
    prices: drawPrices(source, seller, terms.moq ?? first, share, random),
  };
  const isFirst = seller.id === firstSellerId && index === 0;
  return isFirst ? { ...offer, ...edgeOffer(source, traits, random) } : offer;
}

/** The seller whose first offer has the rare case of an edge part. */
const firstSellerId = '459';

function edgeOffer({ price }: OfferSource, traits: EdgeTraits, random: SeededRandom): Partial<Offer> {
  if (traits.interleaved) return { prices: interleavedPriceList(price) };
  if (traits.blankCurrency) return { prices: withBlankCurrency(drawPriceList(price, 'USD', 1, random, 6)) };
  return traits.inventoryLevel === undefined ? {} : { inventoryLevel: traits.inventoryLevel };
}
