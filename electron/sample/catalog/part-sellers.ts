import type { Company } from './company';
import type { EdgeTraits } from './edge-parts';
import { drawOffer, type OfferSource } from './offers';
import type { PartSeller } from './part';
import type { SeededRandom } from './seeded-random';
import { sellers } from './sellers';

/** None for 5 of 100 parts, else 1 to 42, with the measured mean of 20. */
function drawSellerCount(random: SeededRandom): number {
  if (random.chance(0.05)) return 0;
  return Math.round(1 + 41 * random.next() ** 1.05);
}

function chooseSellers(count: number, traits: EdgeTraits, random: SeededRandom): Company[] {
  const brokers = random.shuffled(sellers.brokers);
  if (traits.onlyBrokers) return brokers.slice(0, 3);
  const known = sellers.known.filter(({ id }) => id === '459' || random.chance(0.8));
  const others = random.shuffled(sellers.others);
  const missed = sellers.known.filter((company) => !known.includes(company));
  const chosen = [...known, ...others, ...missed].slice(0, count);
  const brokerCount = count === 0 ? 0 : random.whole(0, 4);
  return [...chosen, ...brokers.slice(0, brokerCount)];
}

/** How many offers each of `sellerCount` sellers has: one, or more in 15 of 100 cases; `total` in all if it is given. */
function drawOfferCounts(sellerCount: number, total: number | undefined, random: SeededRandom): number[] {
  const counts = Array.from({ length: sellerCount }, () =>
    random.chance(0.155) && total === undefined
      ? random.weighted([
          [50, 2],
          [30, 3],
          [20, 4],
        ])
      : 1,
  );
  for (let left = (total ?? 0) - sellerCount, index = 0; left > 0; left -= 1, index += 1) {
    const at = index % sellerCount;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Every seller of a part with its offers, no seller twice. It includes brokers, which answers leave out. */
export function drawSellers(source: OfferSource, random: SeededRandom): PartSeller[] {
  const { traits } = source;
  const drawnCount = drawSellerCount(random);
  const companies = chooseSellers(traits.sellers ?? drawnCount, traits, random);
  const regular = companies.filter(({ kind }) => kind !== 'broker').length;
  const counts = drawOfferCounts(regular, traits.offers, random);
  return companies.map((company, position): PartSeller => {
    const offers = Array.from({ length: counts[position] ?? 1 }, (_, index) =>
      drawOffer(source, company, index, random),
    );
    return { company, isAuthorized: company.kind === 'franchised' && random.chance(0.93), offers };
  });
}
