import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../../../../../electron/shared/contract/part';
import type { CostLine } from '../../../../../../../electron/shared/domain/bom/costing/cost-settings';
import { lineSplits } from '../../../../../../../electron/shared/domain/bom/sourcing/line-splits';
import { offer, row } from '../../pricing/made-offers';
import { compact, costBom, finish, line, settings } from '../costing/made-lines';

const tape = offer({ id: 'tape', sku: 'TAPE', packaging: 'Cut Tape', prices: [row(1, '0.02', 'EUR')] });
const reel = offer({
  id: 'reel',
  sku: 'REEL',
  packaging: 'Reel',
  moq: 3000,
  orderMultiple: 3000,
  prices: [row(3000, '0.01', 'EUR')],
});

const splitsOf = (lines: readonly CostLine[], filters = settings().filters, boards = 3100) =>
  finish(lineSplits(costBom(lines, settings({ filters }), boards).lines, settings({ filters })));

const lineWith = (offers: readonly Offer[], fields: Partial<CostLine> = {}) =>
  line([compact(offers)], fields);

describe('a split of a line', () => {
  it('is a full reel and the rest as cut tape, where both cost less than one order', () => {
    expect(splitsOf([lineWith([tape, reel])])).toEqual([
      {
        lineId: 'line',
        distributor: { id: '1', name: 'A seller' },
        shares: [
          { offerId: 'reel', sku: 'REEL', packaging: 'Reel', orderQuantity: 3000, total: '30' },
          { offerId: 'tape', sku: 'TAPE', packaging: 'Cut Tape', orderQuantity: 100, total: '2' },
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
