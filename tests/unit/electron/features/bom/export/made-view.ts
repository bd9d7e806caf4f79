import type { BomLine } from '../../../../../../electron/shared/contract/bom/bom-line';
import { type BomView, bomViewSchema } from '../../../../../../electron/shared/contract/bom/bom-view';
import { newBom } from '../bom-builders';

type Order = NonNullable<BomLine['order']>;

interface LineOptions {
  readonly order?: Partial<Order> | null;
  readonly match?: Partial<BomLine['match']>;
  readonly references?: string[];
  readonly isPopulated?: boolean;
  readonly mpn?: string;
}

const digiKey = { id: '459', name: 'DigiKey', authorized: true, broker: false };

export const order = (id: number, more: Partial<Order> = {}): Order => ({
  partId: `part-${id}`,
  offerId: `offer-${id}`,
  distributor: digiKey,
  sku: `SKU-${id}-ND`,
  packaging: null,
  orderQuantity: 100,
  reason: null,
  unitPrice: '0.10',
  total: '10',
  currency: 'USD',
  comparable: { unitPrice: '0.09', total: '9', estimated: true },
  stock: { kind: 'pieces', pieces: 5000 },
  inStock: true,
  isLocked: false,
  ...more,
});

/** A line of a BOM for 50 boards, ordered from DigiKey. */
export const viewLine = (id: number, options: LineOptions = {}): BomLine => ({
  id,
  number: id,
  references: options.references ?? [`R${id}`],
  quantity: 2,
  partNumber: `MPN${id}`,
  manufacturer: null,
  readPart: { partNumber: `MPN${id}`, manufacturer: null },
  sku: null,
  alternates: [],
  value: '',
  description: 'Resistor',
  footprint: '',
  isPopulated: options.isPopulated ?? true,
  attrition: { percent: null, atLeast: null },
  note: '',
  lockedOffer: null,
  rows: 1,
  doubts: [],
  changes: null,
  match: {
    kind: 'exact',
    class: 'exact',
    manufacturer: 'same',
    lookup: 'found',
    hits: 1,
    message: null,
    ...options.match,
  },
  part: {
    id: `part-${id}`,
    mpn: options.mpn ?? `MPN${id}`,
    manufacturer: 'Yageo',
    lifecycle: null,
    leadTimeDays: null,
    package: null,
    fetchedAt: null,
  },
  likely: null,
  likelyOrder: null,
  more: [],
  isExpired: false,
  need: options.isPopulated === false ? 0 : 100,
  order: options.order === null ? null : order(id, options.order),
  problems: [],
});

export const bomView = (lines: BomLine[], source: BomView['source'] = 'nexar'): BomView =>
  bomViewSchema.parse({
    id: 'bom-1',
    name: 'Power supply',
    settings: { ...newBom([]).settings, boards: [50] },
    revision: 0,
    canUndo: false,
    fileName: null,
    lines,
    totals: [],
    lookup: null,
    lookupFailure: null,
    isMarketNew: false,
    cost: { missing: 0, failed: 0, uncertain: 0, expired: 0, otherMarket: 0, found: 0, notFound: 0 },
    source,
    fetchedAt: null,
    changedAt: '2026-11-30T12:00:00.000Z',
  });
