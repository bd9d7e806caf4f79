import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFacets } from '../../../../../electron/shared/contract/constants/no-facets';
import { serverFiltersSchema } from '../../../../../electron/shared/contract/facets';
import type { FieldGroup } from '../../../../../electron/shared/contract/part';
import type { PartRow } from '../../../../../electron/shared/contract/part-row';
import type { Facet } from '../../../../../renderer/features/search/facet';
import { facetsOf } from '../../../../../renderer/features/search/facets';
import {
  filterRows as filterResultRows,
  matchingCounts,
  serverFiltersOf,
} from '../../../../../renderer/features/search/filter-rows';
import { partsOf, searchRows } from '../../../../../renderer/features/search/result-rows';
import { anyRows, madeFacets, madeRow } from './made-rows';

/** The parts whose rows pass. */
const filterRows = (
  parts: readonly PartRow[],
  ...chosen: [Parameters<typeof filterResultRows>[1], Facet[]]
) => partsOf(filterResultRows(searchRows(parts, 'LM358'), ...chosen));
const filter = (facet: string, values: string[], from: string | null = null, to: string | null = null) => ({
  facet,
  values,
  from,
  to,
});
const capacitor = (value: string) => madeRow({ id: value, specifications: [{ id: 'capacitance', value }] });

describe('facets', () => {
  it('are not offered for what the plan lacks, whatever the service counts', () => {
    const ids = (...outsidePlan: FieldGroup[]) =>
      facetsOf([capacitor('100 nF')], [], madeFacets, outsidePlan).map(({ id }) => id);
    expect(ids()).toEqual(expect.arrayContaining(['active', 'lifecycle', 'rohs', 'capacitance']));
    expect(ids('lifecycle')).toEqual(ids().filter((id) => id !== 'active' && id !== 'lifecycle'));
    expect(ids('specifications').toSorted()).toEqual(['category', 'manufacturer', 'stock']);
    expect(ids('datasheet', 'leadTime')).toEqual(ids());
  });

  it('counts loaded rows, and beside them the service’s count over all hits', () => {
    const rows = [
      madeRow({ manufacturer: { id: '1', name: 'One' } }),
      madeRow({ manufacturer: { id: '2', name: 'Two' } }),
    ];
    const manufacturers = facetsOf(rows, [], madeFacets).find(({ id }) => id === 'manufacturer');
    expect(manufacturers?.values).toEqual([
      { value: '1', name: 'One', loaded: 1, all: 12 },
      { value: '2', name: 'Two', loaded: 1, all: null },
    ]);
    // Ids are opaque: that they look like numbers makes no range of them.
    expect(manufacturers?.range).toBeNull();
  });

  it('gives numbers of one unit a range, and orders them by magnitude', () => {
    const rows = ['10 µF', '100 nF', '4.7 µF'].map(capacitor);
    const facet = facetsOf(rows, [], madeFacets).find(({ id }) => id === 'capacitance');
    expect(facet?.range).toEqual({ min: '100 nF', max: '10 µF' });
    expect(facet?.values.map(({ name }) => name)).toEqual(['100 nF', '4.7 µF', '10 µF']);
  });

  it('orders a single loaded number together with the values that the service counts', () => {
    const volts = (value: string) =>
      madeRow({ id: value, specifications: [{ id: 'maxsupplyvoltage', value }] });
    const values = ['36 V', '5.5 V', '32 V', 'see text'].map((name) => ({ name, count: 3 }));
    const specifications = [{ id: 'maxsupplyvoltage', name: 'Max Supply Voltage', unit: 'V', values }];
    const named = (rows: PartRow[]) =>
      facetsOf(rows, [], { ...madeFacets, specifications })
        .find(({ id }) => id === 'maxsupplyvoltage')
        ?.values.map(({ name }) => name);
    expect(named([volts('32 V')])).toEqual(['5.5 V', '32 V', '36 V', 'see text']);
    expect(named([volts('36 V'), volts('32 V')])).toEqual(['5.5 V', '32 V', '36 V', 'see text']);
    expect(named([volts('much')])?.[0]).toBe('much');
  });

  it('has one for each specification of the loaded rows, named by the answer', () => {
    const facets = facetsOf(
      [capacitor('4.7 µF'), capacitor('10 µF')],
      [{ id: 'capacitance', name: 'Capacitance' }],
      noFacets,
    );
    expect(facets.map(({ id }) => id)).toEqual([
      ...['stock', 'active', 'manufacturer', 'lifecycle', 'category', 'rohs', 'capacitance'],
    ]);
    expect(facets.at(-1)).toMatchObject({
      name: 'Capacitance',
      // The service has not named the unit: the values have one in common.
      unit: 'F',
      range: { min: '4.7 µF', max: '10 µF' },
    });
  });
});

describe('filters', () => {
  it('includes both ends of a range, whatever their unit prefix', () => {
    const rows = ['100 nF', '4.7 µF', '10 µF', '22 µF'].map(capacitor);
    const shown = (from: string | null, to: string | null) =>
      filterRows(rows, [filter('capacitance', [], from, to)], facetsOf(rows, [], madeFacets)).map(
        ({ id }) => id,
      );
    expect(shown('4.7 µF', '10 µF')).toEqual(['4.7 µF', '10 µF']);
    expect(shown('4700n', '10u')).toEqual(['4.7 µF', '10 µF']);
    expect(shown('11uF', null)).toEqual(['22 µF']);
    expect(shown(null, '1u')).toEqual(['100 nF']);
    expect(shown('ten', null)).toHaveLength(4);
  });

  it('by stock count stock at brokers only as stock, and apply where no row has any', () => {
    const rows = [
      madeRow({ id: 'one', inStock: true, totalStock: { kind: 'pieces', pieces: 1 } }),
      madeRow({ id: 'brokers', inStock: true, totalStock: { kind: 'brokers-only' } }),
      madeRow({ id: 'none' }),
    ];
    const facets = facetsOf(rows, [], madeFacets);
    const inStock = filter('stock', ['in-stock']);
    expect(filterRows(rows, [inStock], facets).map(({ id }) => id)).toEqual(['one', 'brokers']);
    expect(serverFiltersOf([inStock], facets).inStock).toBe(true);
    const none = [madeRow({ id: 'none' })];
    expect(filterRows(none, [inStock], facetsOf(none, [], madeFacets))).toEqual([]);
  });

  it('hide obsolete parts and those at the end of life, but none of another or an unknown stage', () => {
    const stages = ['new', 'production', 'nrnd', 'eol', 'obsolete', 'other'] as const;
    const rows = [
      ...stages.map((stage) => madeRow({ id: stage, lifecycle: { stage, text: stage } })),
      madeRow({ id: 'unknown' }),
    ];
    const facets = facetsOf(rows, [], madeFacets);
    const active = filter('active', ['active']);
    const shown = filterRows(rows, [active], facets).map(({ id }) => id);
    expect(shown).toEqual(['new', 'production', 'nrnd', 'other', 'unknown']);
    expect(serverFiltersOf([active], facets).lifecycles).toEqual(['new', 'production', 'nrnd']);
    const both = [active, filter('lifecycle', ['production', 'eol'])];
    expect(serverFiltersOf(both, facets).lifecycles).toEqual(['production']);
  });

  it('hides nothing by a filter that does not apply to these results', () => {
    const rows = [madeRow()];
    const facets = facetsOf(rows, [], madeFacets);
    expect(filterRows(rows, [filter('dielectric', ['X7R'])], facets)).toEqual(rows);
  });

  it('turns the filters into the filters of a request', () => {
    const rows = [capacitor('4.7 µF'), madeRow({ lifecycle: { stage: 'production', text: 'Production' } })];
    const filters = [
      filter('manufacturer', ['1']),
      filter('lifecycle', ['production']),
      filter('stock', ['in-stock']),
      filter('capacitance', [], '4.7u', null),
    ];
    const serverFilters = serverFiltersOf(filters, facetsOf(rows, [], madeFacets));
    expect(serverFiltersSchema.parse(serverFilters)).toEqual({
      manufacturers: ['1'],
      categories: [],
      lifecycles: ['production'],
      rohs: [],
      inStock: true,
      specifications: [{ id: 'capacitance', values: [], from: 4.7e-6, to: null }],
    });
  });
});

describe('filters, for any rows', () => {
  it('leaves as many rows as the value’s count says', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const facets = facetsOf(rows, [], madeFacets);
        for (const { id, values } of facets)
          for (const { value, loaded } of values)
            expect(filterRows(rows, [filter(id, [value])], facets)).toHaveLength(loaded);
      }),
    );
  });

  it('never shows more rows by another filter nor fewer by another value, and keeps their order', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('1', '2', '3'), (rows, manufacturer) => {
        const facets = facetsOf(rows, [], madeFacets);
        const one = filterRows(rows, [filter('manufacturer', [manufacturer])], facets);
        expect(one).toEqual(rows.filter((row) => row.manufacturer?.id === manufacturer));
        const both = filterRows(
          rows,
          [filter('manufacturer', [manufacturer]), filter('rohs', ['Compliant'])],
          facets,
        );
        for (const row of both) expect(one).toContain(row);
        const wider = filterRows(rows, [filter('manufacturer', [manufacturer, '1'])], facets);
        for (const row of one) expect(wider).toContain(row);
      }),
    );
  });

  it('count for each value the rows that it would leave beside the filters of other facets', () => {
    fc.assert(
      fc.property(anyRows, fc.subarray(['1', '2', '3']), fc.boolean(), (rows, manufacturers, activeOnly) => {
        const facets = facetsOf(rows, [], madeFacets);
        const filters = [
          filter('manufacturer', manufacturers),
          ...(activeOnly ? [filter('active', ['active'])] : []),
          filter('capacitance', ['100 nF']),
        ];
        for (const facet of facets) {
          const others = filters.filter((one) => one.facet !== facet.id);
          const counts = matchingCounts(searchRows(rows, 'LM358'), facet, filters, facets);
          for (const { value, loaded } of facet.values) {
            const count = counts.get(value) ?? 0;
            expect(filterRows(rows, [...others, filter(facet.id, [value])], facets)).toHaveLength(count);
            expect(count).toBeLessThanOrEqual(loaded);
          }
        }
      }),
    );
  });
});
