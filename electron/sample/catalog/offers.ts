import { isThroughHole } from './casing';
import type { Company } from './company';
import type { EdgeTraits } from './edge-parts';
import type { LifecycleStage } from './lifecycles';
import type { Offer } from './part';
import { drawPriceList, interleavedPriceList, withBlankCurrency } from './price-list';
import { hashOf, type SeededRandom } from './seeded-random';
import { digiKeyId, isLeading, rochesterId } from './sellers';
import { drawSku } from './sku';

/** The source of an offer. `price`: US dollars for one piece, before any discount. */
export interface OfferSource {
  readonly mpn: string;
  readonly manufacturer: string;
  readonly casing: string;
  readonly price: number;
  readonly lifecycle: LifecycleStage | null;
  readonly traits: EdgeTraits;
}

/** How often which sellers have no stock, a code in its place, and no prices, and the range of their prices. */
interface Habits {
  readonly codes: number;
  readonly empty: number;
  readonly unpriced: number;
  readonly priceRange: readonly [low: number, high: number];
}

const habits: Readonly<Record<'leading' | 'franchised' | 'independent', Habits>> = {
  leading: { codes: 0.02, empty: 0.06, unpriced: 0.1, priceRange: [0.85, 1.2] },
  franchised: { codes: 0.08, empty: 0.17, unpriced: 0.42, priceRange: [0.95, 1.35] },
  independent: { codes: 0.1, empty: 0.22, unpriced: 0.55, priceRange: [1.1, 1.8] },
};

function habitsOf(seller: Company): Habits {
  if (isLeading(seller)) return habits.leading;
  return seller.kind === 'franchised' ? habits.franchised : habits.independent;
}

/** Measured quantiles of stock, interpolated on a logarithmic scale (docs/nexar-api.md, Recorded answers). */
const stockQuantiles = [
  [0.22, 1],
  [0.25, 100],
  [0.5, 5_000],
  [0.75, 58_097],
  [0.985, 2_000_000],
  [1, 40_000_000],
] as const;

/** Pieces in stock, or one of the codes -1 to -4. */
function drawInventoryLevel({ codes, empty }: Habits, random: SeededRandom): number {
  const share = random.next();
  if (share < codes) {
    return random.weighted([
      [30, -1],
      [25, -2],
      [15, -3],
      [30, -4],
    ]);
  }
  if (share < codes + empty) return 0;
  const place = random.between(stockQuantiles[0][0], 1);
  const above = stockQuantiles.findIndex(([limit]) => place < limit);
  const [lowShare, low] = stockQuantiles[above - 1] ?? [0, 1];
  const [highShare, high] = stockQuantiles[above] ?? [1, 1];
  const way = (place - lowShare) / (highShare - lowShare);
  return Math.max(1, Math.round(low * (high / low) ** way));
}

/** What is left of a discontinued part: most distributors sold out, one that buys such stock has plenty. */
function leftOver(level: number, seller: Company, random: SeededRandom): number {
  const isSoldOut = random.chance(0.75);
  if (seller.id === rochesterId || level <= 0) return level;
  if (seller.kind === 'franchised' && isSoldOut) return 0;
  return Math.ceil(level / 100);
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
  const isHole = isThroughHole(source.casing);
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

/** How much likelier an offer without stock, or with a code for it, has no prices. */
function unpricedShare(share: number, inventoryLevel: number): number {
  if (inventoryLevel > 0) return share;
  return inventoryLevel === -4 ? 1 : Math.min(1, 1.7 * share);
}

/** The `index`th offer of `seller` for a part: stock, order terms and prices. */
export function drawOffer(source: OfferSource, seller: Company, index: number, random: SeededRandom): Offer {
  const { traits, mpn, manufacturer, lifecycle } = source;
  const sellerHabits = habitsOf(seller);
  const drawnLevel = drawInventoryLevel(sellerHabits, random);
  const inventoryLevel = lifecycle === 'Obsolete' ? leftOver(drawnLevel, seller, random) : drawnLevel;
  const { first, ...terms } = drawOrdering(source, random);
  const isUnpriced = random.chance(unpricedShare(sellerHabits.unpriced, drawnLevel)) || traits.unpriced;
  const price = source.price * random.between(...sellerHabits.priceRange);
  const offer: Offer = {
    id: `${hashOf(`${mpn}|${manufacturer}|${seller.id}|${index}`).toString(36)}${random.whole(46_656, 1_679_615).toString(36)}`,
    sku: drawSku(seller, { mpn, manufacturer, index }, random),
    inventoryLevel,
    ...terms,
    onOrderQuantity: random.chance(0.03) ? random.whole(1, 40) * 500 : null,
    factoryLeadDays: random.chance(0.25) ? random.whole(4, 52) * 7 : null,
    ageMinutes: drawAgeMinutes(random),
    prices: isUnpriced ? [] : drawPriceList(price, seller.currency, terms.moq ?? first, random),
  };
  const isFixed = seller.id === (traits.offer?.sellerId ?? digiKeyId) && index === 0;
  return isFixed ? { ...offer, ...fixedOffer(source, random) } : offer;
}

/** What an edge part fixes of the first offer of DigiKey, or of the seller that it names. */
function fixedOffer({ price, traits }: OfferSource, random: SeededRandom): Partial<Offer> {
  if (traits.interleaved) return { prices: interleavedPriceList(price) };
  if (traits.blankCurrency) return { prices: withBlankCurrency(drawPriceList(price, 'USD', 1, random, 6)) };
  if (traits.offer) {
    const { sellerId: _, dollars, ...fixed } = traits.offer;
    const prices = dollars.map(([quantity, price]) => ({ quantity, price, currency: 'USD' }));
    return { ...fixed, orderMultiple: null, ageMinutes: 24 * 60, prices };
  }
  return traits.inventoryLevel === undefined ? {} : { inventoryLevel: traits.inventoryLevel };
}
