import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultOffersView } from '../../../../../../electron/shared/contract/constants/default-offers-view';
import type { Offer } from '../../../../../../electron/shared/contract/part';
import { bestChoice } from '../../../../../../electron/shared/domain/pricing/best-choice';
import { quote } from '../../../../../../electron/shared/domain/pricing/quote';
import { isRecommended, offerRows } from '../../../../../../renderer/components/offers/offer-rows';
import { stepMark } from '../../../../../../renderer/components/offers/price-steps';
import { sortOfferRows } from '../../../../../../renderer/components/offers/sort-offer-rows';
import { bestCurves, figureAt } from '../../../../../../renderer/features/part/offers/charts/price-curves';
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

/** Also the quantity at which more pieces than asked for are often ordered. */
const anyQuantity = fc.oneof(fc.constant(87), fc.integer({ min: 1, max: 200 }));

it('best choice, default order, totals, chart and price breaks agree', () => {
  fc.assert(
    fc.property(anyOffers, anyQuantity, mine, (offers, quantity, preferred) => {
      const quotes = offers.map((one) => quote(one, quantity, 'EUR'));
      const choice = bestChoice(
        quotes,
        preferred.map(({ id }) => id),
      );
      const rows = sortOfferRows(offerRows(quotes, choice), defaultOffersView.sort, preferred);
      if (!choice) {
        expect(rows.filter(({ order }) => order?.comparable)).toEqual([]);
        return;
      }
      const [first] = rows;
      expect(first?.offer).toBe(choice.offer);
      expect(first?.order).toBe(choice.order);
      expect(rows.filter(({ best }) => best)).toEqual([first]);
      expect(rows.filter(isRecommended)).toEqual(choice.inStock ? [first] : []);
      const marked = choice.offer.prices.filter((step) => first && stepMark(step, first)?.kind === 'order');
      expect(marked).toEqual([choice.order.priceBreak]);
      // The rest is in order: what can be bought first, then the lowest totals.
      const others = rows.slice(1).filter(({ order }) => order?.comparable);
      const stocked = others.filter(({ inStock }) => inStock);
      expect(others.slice(0, stocked.length)).toEqual(stocked);
      const totals = stocked.map(({ order }) => Number(order?.comparable?.total));
      expect(totals).toEqual(totals.toSorted((a, b) => a - b));
      const curves = bestCurves(rows, 'EUR');
      expect(curves[0]?.offer).toBe(choice.offer);
      expect(curves.length).toBeLessThanOrEqual(5);
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
