import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../../../../../electron/core/in-steps';
import type { Offer } from '../../../../../../../electron/shared/contract/part';
import type { CostLine } from '../../../../../../../electron/shared/domain/bom/costing/cost-settings';
import { lineSplits } from '../../../../../../../electron/shared/domain/bom/sourcing/line-splits';
import { fillOrder } from '../../../../../../../electron/shared/domain/pricing/fill-order';
import { seededRandom } from '../../../../../../support/seeded-random';
import { offer, row } from '../../pricing/made-offers';
import { compact, costBom, line, settings } from '../costing/made-lines';
import { offerOf } from './made-problems';

const tape = offer({ id: 'tape', sku: 'TAPE', packaging: 'Cut Tape', prices: [row(1, '0.02', 'EUR')] });
const reel = offer({
  id: 'reel',
  sku: 'REEL',
  packaging: 'Reel',
  moq: 3000,
  orderMultiple: 3000,
  prices: [row(3000, '0.01', 'EUR')],
});

const besideOf = (lines: readonly CostLine[], filters = settings().filters, boards = 3100) =>
  runToEnd(lineSplits(costBom(lines, settings({ filters }), boards).lines, settings({ filters })));
const splitsOf = (...of: Parameters<typeof besideOf>) => besideOf(...of).splits;

const lineWith = (offers: readonly Offer[], fields: Partial<CostLine> = {}) =>
  line([compact(offers)], fields);

const distributor = { id: '1', name: 'A seller' };

describe('a split of a line', () => {
  it('is a full reel and the rest as cut tape, where both cost less than one order', () => {
    expect(splitsOf([lineWith([tape, reel])])).toEqual([
      {
        lineId: 'line',
        shares: [
          { distributor, offerId: 'reel', sku: 'REEL', packaging: 'Reel', orderQuantity: 3000, total: '30' },
          {
            distributor,
            offerId: 'tape',
            sku: 'TAPE',
            packaging: 'Cut Tape',
            orderQuantity: 100,
            total: '2',
          },
        ],
        total: '32',
        saves: '28',
        estimated: false,
      },
    ]);
  });

  it('has no reel where none is to be bought', () => {
    expect(splitsOf([lineWith([tape, reel])], { ...settings().filters, noReelsUnder: 5000 })).toEqual([]);
  });

  it('is of one distributor', () => {
    const elsewhere = { ...reel, seller: { ...reel.seller, id: '2' } };
    expect(splitsOf([lineWith([tape, elsewhere])])).toEqual([]);
  });

  it('is not made of a line that is locked, not populated or not priced', () => {
    const lines = [
      lineWith([tape, reel], { lockedOffer: { distributorId: '1', sku: 'TAPE' } }),
      lineWith([tape, reel], { isPopulated: false }),
      lineWith([]),
    ];
    expect(splitsOf(lines)).toEqual([]);
  });
});

/** An offer with some pieces in stock. */
const stocked = (id: string, pieces: number, price: string, fields: Partial<Offer> = {}) =>
  offerOf(id, price, { stock: { kind: 'pieces', pieces }, ...fields });

/** The lowest total in cents of all orders at two offers that are in stock and together reach `needed`; null without any. */
function cheapestPair(offers: readonly Offer[], needed: number): number | null {
  const ordersOf = offers.map((each) =>
    Array.from({ length: each.stock.kind === 'pieces' ? each.stock.pieces : 0 }, (_, at) => at + 1)
      .filter((pieces) => pieces >= (each.moq ?? 1) && pieces % (each.orderMultiple ?? 1) === 0)
      .map((pieces) => {
        const reached = each.prices.findLast(({ quantity }) => quantity <= pieces);
        return { pieces, cost: Math.round(Number(reached?.price ?? 0) * 100) * pieces };
      }),
  );
  let lowest: number | null = null;
  for (const [at, first] of ordersOf.entries()) {
    for (const second of ordersOf.slice(at + 1)) {
      for (const one of first) {
        for (const other of second) {
          const cost = one.cost + other.cost;
          if (one.pieces + other.pieces >= needed && cost < (lowest ?? Infinity)) lowest = cost;
        }
      }
    }
  }
  return lowest;
}

describe('a short line', () => {
  const fillsOf = (offers: readonly Offer[], boards = 250, fields: Partial<CostLine> = {}) =>
    besideOf([lineWith(offers, fields)], settings().filters, boards).fills;
  const sharesOf = (offers: readonly Offer[], boards?: number) =>
    fillsOf(offers, boards).map(({ total, shares }) => [
      total,
      ...shares.map(({ distributor: { id }, orderQuantity, total: part }) => [id, orderQuantity, part]),
    ]);

  it('is filled from the two distributors that have it for the least', () => {
    const [a, b] = [stocked('a', 200, '0.3'), stocked('b', 100, '0.1')];
    expect(sharesOf([a, b, stocked('c', 60, '0.5'), stocked('d', 9, '0.01')])).toEqual([
      ['55', ['a', 150, '45'], ['b', 100, '10']],
    ]);
  });

  it('is ordered in the multiples of both, and from their minimum on', () => {
    const hundreds = stocked('a', 200, '0.1', { orderMultiple: 100, moq: 100 });
    expect(sharesOf([hundreds, stocked('b', 100, '0.3', { moq: 60 })])).toEqual([
      ['38', ['a', 200, '20'], ['b', 60, '18']],
    ]);
  });

  it('is not filled where two have too little, from a less authorized distributor, or if it is locked', () => {
    const [a, b] = [stocked('a', 200, '0.3'), stocked('b', 40, '0.1')];
    const independent = (id: string) => ({ id, name: id, authorized: false, broker: false });
    const other = stocked('c', 200, '0.3', { seller: independent('c') });
    expect(sharesOf([a, b])).toEqual([]);
    expect(sharesOf([a, b, other])).toEqual([]);
    expect(sharesOf([{ ...a, seller: independent('a') }, other])).toHaveLength(1);
    const enough = [a, stocked('b', 100, '0.1')];
    expect(sharesOf(enough)).toHaveLength(1);
    expect(fillsOf(enough, 250, { lockedOffer: { distributorId: 'a', sku: 'SKU-a' } })).toEqual([]);
    // One distributor has it all.
    expect(sharesOf(enough, 150)).toEqual([]);
  });

  it('is found among the pairs of sixty distributors, of which few are tried', () => {
    const offers = Array.from({ length: 60 }, (_, index) => stocked(`s${index}`, 150, `0.${90 - index}`));
    expect(sharesOf(offers, 200)).toEqual([['62.5', ['s59', 150, '46.5'], ['s58', 50, '16']]]);
    let tried = 0;
    const steps = fillOrder(offers, 200, 'EUR');
    while (!steps.next().done) tried += 1;
    expect(tried).toBe(1);
  });

  it.each([
    ['few offers with small multiples', 60, 3, 60, 4],
    ['many offers', 12, 30, 60, 4],
    ['multiples that share few factors', 12, 3, 900, 99],
  ])(
    'costs the least of all that could be ordered at two distributors: %s',
    (_, rounds, count, most, multiple) => {
      const random = seededRandom(60);
      const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
      for (let round = 0; round < rounds; round += 1) {
        const needed = whole(10, most);
        const offers = Array.from({ length: count }, (_each, at) => {
          const cents = whole(20, 60);
          const prices = [
            row(1, `0.${cents}`, 'EUR'),
            row(whole(5, most), `0.${cents - whole(1, 9)}`, 'EUR'),
          ];
          const terms = { orderMultiple: whole(1, multiple), moq: whole(1, 8) };
          return stocked(`s${at}`, whole(1, needed - 1), '1', { prices, ...terms });
        });
        const total = fillsOf(offers, needed)[0]?.total;
        expect(total === undefined ? null : Math.round(Number(total) * 100)).toBe(
          cheapestPair(offers, needed),
        );
      }
    },
  );
});
