import fc from 'fast-check';
import { runToEnd } from '../../../../../../../electron/core/in-steps';
import type { Offer, Part } from '../../../../../../../electron/shared/contract/part';
import {
  type CompactPart,
  compactPart,
} from '../../../../../../../electron/shared/domain/bom/costing/compact-part';
import { costSteps } from '../../../../../../../electron/shared/domain/bom/costing/cost-bom';
import type {
  BomFilters,
  CostLine,
  CostSettings,
} from '../../../../../../../electron/shared/domain/bom/costing/cost-settings';
import { part } from '../../../../../part-builders';
import { anyOffer } from '../../pricing/made-offers';

export const noFilters: BomFilters = {
  authorizedOnly: false,
  inStockOnly: false,
  myDistributorsOnly: false,
  preferred: [],
  noReelsUnder: null,
};

/** Costs in EUR without attrition, changed by `fields`. */
export const settings = (fields: Partial<CostSettings> = {}): CostSettings => ({
  attrition: { percent: '0', atLeast: 0 },
  filters: noFilters,
  useAlternates: false,
  currency: 'EUR',
  ...fields,
});

export const compact = (offers: readonly Offer[], fields: Partial<Part> = {}): CompactPart =>
  compactPart(part('part', 'MPN', 'Manufacturer', { offers: [...offers], ...fields }), 'EUR');

/** A line of one piece a board, changed by `fields`. */
export const line = (parts: readonly CompactPart[], fields: Partial<CostLine> = {}): CostLine => ({
  id: 'line',
  quantity: 1,
  isPopulated: true,
  attrition: { percent: null, atLeast: null },
  parts,
  lockedOffer: null,
  isManufacturerUnchecked: false,
  ...fields,
});

const packagings = [null, 'Cut Tape', 'Reel', 'Digi-Reel®', 'Tray'];

/** Offers of up to four distributors of different names, some in several packagings. */
export const anyOffers: fc.Arbitrary<Offer[]> = fc
  .array(fc.tuple(anyOffer, fc.nat(3), fc.constantFrom(...packagings)), { maxLength: 6 })
  .map((made) =>
    made.map(([offer, seller, packaging], at) => ({
      ...offer,
      id: `offer-${at}`,
      sku: `SKU-${at}`,
      packaging,
      // A distributor is authorized or not for a part, not for an offer of it.
      seller: {
        ...offer.seller,
        id: `${seller}`,
        name: `Distributor ${seller}`,
        authorized: seller % 2 === 0,
      },
    })),
  );

export const anyFilters: fc.Arbitrary<BomFilters> = fc.record({
  authorizedOnly: fc.boolean(),
  inStockOnly: fc.boolean(),
  myDistributorsOnly: fc.boolean(),
  preferred: fc.uniqueArray(fc.constantFrom('0', '1', '2', '3'), { maxLength: 3 }),
  noReelsUnder: fc.constant(null),
});

/** What lines cost, in one go. */
export const costBom = (...cost: Parameters<typeof costSteps>) => runToEnd(costSteps(...cost));
