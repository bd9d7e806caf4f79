import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Offer } from '../../../../../../electron/shared/contract/part';
import { bestChoice } from '../../../../../../electron/shared/domain/pricing/best-choice';
import { quote } from '../../../../../../electron/shared/domain/pricing/quote';
import { bestCurves, figureAt } from '../../../../../../renderer/features/part/offers/charts/price-curves';
import { type OfferRow, offerRows } from '../../../../../../renderer/features/part/offers/offer-rows';
import { sortOfferRows } from '../../../../../../renderer/features/part/offers/sort-offer-rows';
import { anyOffer } from '../../../../electron/shared/domain/pricing/made-offers';

/** Eight sellers, half of them authorized, with offers of any packaging. */
const anyOffers: fc.Arbitrary<Offer[]> = fc
  .array(
    fc.record({
      made: anyOffer,
      seller: fc.nat(7),
      packaging: fc.constantFrom(null, 'Cut Tape', 'Tape & Reel', 'Digi-Reel', 'Custom Reel'),
    }),
    { maxLength: 14 },
  )
  .map((all) =>
    all.map(({ made, seller, packaging }, at) => ({
      ...made,
      id: `offer-${at}`,
      packaging,
      seller: { id: String(seller), name: `Seller ${seller}`, authorized: seller % 2 === 0, broker: false },
    })),
  );

const mine = fc
  .uniqueArray(fc.nat(7), { maxLength: 3 })
  .map((ids) => ids.map((id) => ({ id: String(id), name: `Seller ${id}` })));

it('best choice, sorting, totals and chart agree', () => {
  fc.assert(
    fc.property(anyOffers, fc.integer({ min: 1, max: 200 }), mine, (offers, quantity, preferred) => {
      const quotes = offers.map((one) => quote(one, quantity, 'EUR'));
      const choice = bestChoice(
        quotes,
        preferred.map(({ id }) => id),
      );
      const rows = sortOfferRows(
        offerRows(quotes, choice),
        { column: 'total', direction: 'ascending' },
        preferred,
      );
      const comparable = rows.filter(({ order }) => order?.comparable);
      if (!choice) {
        expect(comparable).toEqual([]);
        return;
      }
      const isAsGood = ({ inStock, offer }: OfferRow) =>
        inStock === choice.inStock && offer.seller.authorized === choice.offer.seller.authorized;
      const first = comparable.find(isAsGood);
      expect(first?.offer).toBe(choice.offer);
      expect(first?.order).toBe(choice.order);
      expect(rows.filter(({ best }) => best)).toEqual(choice.inStock ? [first] : []);
      const curves = bestCurves(rows, 'EUR');
      if (choice.inStock) expect(curves[0]?.offer).toBe(choice.offer);
      for (const curve of curves) {
        const { order } = rows.find(({ offer }) => offer === curve.offer) ?? {};
        expect(figureAt(curve, quantity, 'EUR', 'total')).toEqual({
          amount: order?.comparable?.total,
          estimated: order?.comparable?.estimated,
          orderQuantity: order?.orderQuantity,
        });
      }
    }),
    { numRuns: 1000 },
  );
});
