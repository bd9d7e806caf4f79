import type { Company } from './company';
import { drawOffer, type OfferSource } from './offers';
import type { PartSeller } from './part';
import type { SeededRandom } from './seeded-random';
import { brokers, distributorsOf, independents, isLeading, type Line, rochesterId } from './sellers';

/** A part, as far as its sellers depend on it. */
export interface SellerSource extends OfferSource {
  readonly line: Line;
}

/** None for 2 of 100 parts, else about three quarters of those that carry it, and some more. */
function drawSellerCount(carrying: number, random: SeededRandom): number {
  if (random.chance(0.02)) return 0;
  return Math.round(carrying * random.between(0.45, 1)) + random.whole(0, 3);
}

/** The sellers of a part: those that carry it, the best known first, then independent ones. */
function chooseSellers({ line, traits }: SellerSource, random: SeededRandom): Company[] {
  const brokerList = random.shuffled(brokers);
  if (traits.onlyBrokers) return brokerList.slice(0, 3);
  const carrying = distributorsOf(line);
  const count = traits.sellers ?? drawSellerCount(carrying.length, random);
  const isFirst = (one: Company) => isLeading(one) || one.id === rochesterId;
  const distributors = [
    ...carrying.filter(isFirst),
    ...random.shuffled(carrying.filter((one) => !isFirst(one))),
  ];
  const [bestKnown, ...others] = independents;
  const independent = [...(bestKnown ? [bestKnown] : []), ...random.shuffled(others)];
  const independentCount = Math.max(
    count - distributors.length,
    Math.min(Math.floor(count / 4), random.whole(0, 4)),
  );
  const chosen = [
    ...distributors.slice(0, count - independentCount),
    ...independent.slice(0, independentCount),
  ];
  const brokerCount = count === 0 ? 0 : random.whole(0, 4);
  return [...chosen, ...brokerList.slice(0, brokerCount)];
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
export function drawSellers(source: SellerSource, random: SeededRandom): PartSeller[] {
  const { traits } = source;
  const companies = chooseSellers(source, random);
  const regular = companies.filter(({ kind }) => kind !== 'broker').length;
  const counts = drawOfferCounts(regular, traits.offers, random);
  return companies.map((company, position): PartSeller => {
    const offers = Array.from({ length: counts[position] ?? 1 }, (_, index) =>
      drawOffer(source, company, index, random),
    );
    return { company, isAuthorized: company.kind === 'franchised', offers };
  });
}
