import fc from 'fast-check';
import type { Facets } from '../../../../../electron/shared/contract/facets';
import type { PartRow } from '../../../../../electron/shared/contract/part-row';
import type { BestOrder } from '../../../../../electron/shared/contract/pricing';

export function madeBest(unitPrice: string, total = unitPrice): BestOrder {
  return {
    distributor: { id: 's', name: 'S', authorized: true, broker: false },
    orderQuantity: 1,
    unitPrice,
    total,
    currency: 'EUR',
    comparable: { unitPrice, total, currency: 'EUR', estimated: false },
    inStock: true,
    reason: null,
    smallest: null,
  };
}

export function madeRow(rest: Partial<PartRow> = {}): PartRow {
  return {
    id: 'id',
    mpn: 'LM358',
    manufacturer: { id: 'm', name: 'M' },
    description: null,
    category: null,
    lifecycle: null,
    rohs: null,
    inStock: false,
    specifications: [],
    totalStock: { kind: 'pieces', pieces: 0 },
    authorizedStock: null,
    package: null,
    hasDatasheet: false,
    leadTimeDays: null,
    best: null,
    ...rest,
  };
}

/** Counts of a service that suggests to filter by a number and by a word. */
export const madeFacets: Facets = {
  manufacturers: [{ id: '1', name: 'One', count: 12 }],
  categories: [],
  lifecycles: [{ lifecycle: { stage: 'production', text: 'Production' }, count: 9 }],
  rohs: [],
  inStock: 7,
  specifications: [
    { id: 'capacitance', name: 'Capacitance', unit: 'F', values: [{ name: '4.7 µF', count: 20 }] },
    { id: 'dielectric', name: 'Dielectric', unit: null, values: [] },
  ],
};

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Rows as they may come, with gaps. */
export const anyRows = fc
  .array(
    fc.record({
      mpn: fc.constantFrom('LM358', 'LM358D', 'lm358', 'NE555P'),
      manufacturer: fc.constantFrom('1', '2', '3'),
      category: maybe(fc.constantFrom('Amplifiers', 'Capacitors')),
      stage: maybe(fc.constantFrom('production', 'eol', 'obsolete', 'other')),
      inStock: fc.boolean(),
      rohs: maybe(fc.constantFrom('Compliant', 'Non-Compliant')),
      capacitance: maybe(fc.constantFrom('100 nF', '4.7 µF', '10 µF', '22 pF')),
      totalStock: fc.oneof(
        fc.nat(1000).map((pieces) => ({ kind: 'pieces', pieces }) as const),
        fc.constantFrom({ kind: 'brokers-only' } as const, { kind: 'unknown' } as const),
      ),
    }),
    { maxLength: 20 },
  )
  .map((made) =>
    made.map(({ mpn, manufacturer, category, stage, inStock, rohs, capacitance, totalStock }, at) =>
      madeRow({
        id: `row-${at}`,
        mpn,
        manufacturer: { id: manufacturer, name: `Manufacturer ${manufacturer}` },
        category,
        lifecycle: stage && { stage: stage as 'eol', text: stage },
        inStock,
        totalStock,
        rohs,
        specifications: capacitance ? [{ id: 'capacitance', value: capacitance }] : [],
      }),
    ),
  );
