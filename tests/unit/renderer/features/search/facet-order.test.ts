import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFacets } from '../../../../../electron/shared/contract/constants/no-facets';
import { separation, shownFacets } from '../../../../../renderer/features/search/facet-order';
import { facetsOf } from '../../../../../renderer/features/search/facets';
import { anyRows, madeFacets, madeRow } from './made-rows';

const partOf = (category: string, specifications: Readonly<Record<string, string>>) =>
  madeRow({
    category,
    specifications: Object.entries(specifications).map(([id, value]) => ({ id, value })),
  });

const names = [
  { id: 'capacitance', name: 'Capacitance' },
  { id: 'voltagerating', name: 'Voltage Rating' },
];

const shownOf = (rows: ReturnType<typeof madeRow>[], room = 260, wanted: string[] = []) =>
  shownFacets(facetsOf(rows, names, noFacets), rows, room, (id) => wanted.includes(id));

describe('the facets offered from the start', () => {
  it('are those that capacitors are chosen by, before their temperature range', () => {
    const rows = ['50 V', '50 V'].map((voltagerating) =>
      partOf('Ceramic Capacitors', {
        maxoperatingtemperature: '125 °C',
        minoperatingtemperature: '-55 °C',
        voltagerating,
        tolerance: '10 %',
        capacitance: '100 nF',
        case_package: '0603',
      }),
    );
    const { shown, others } = shownOf(rows);
    expect(shown.map(({ id }) => id)).toEqual(['case_package', 'capacitance', 'voltagerating']);
    expect(others.map(({ id }) => id)).toEqual([
      ...['manufacturer', 'tolerance', 'category', 'maxoperatingtemperature', 'minoperatingtemperature'],
    ]);
  });

  it('begin with what tells the rows apart', () => {
    const rows = ['16 V', '50 V'].map((voltagerating) =>
      partOf('Ceramic Capacitors', { capacitance: '100 nF', voltagerating, dielectric: 'X7R' }),
    );
    expect(shownOf(rows, 0).shown.map(({ id }) => id)).toEqual(['voltagerating']);
  });

  it('are those that tell the rows apart best where the category is unknown', () => {
    const rows = ['a', 'b', 'c'].map((each) =>
      partOf('Gadgets', {
        weight: `${each} g`,
        color: each === 'c' ? 'red' : 'blue',
        finish: each,
        shape: 'round',
      }),
    );
    expect(shownOf(rows, 900).shown.map(({ id }) => id)).toEqual(['finish', 'color']);
  });

  it('stand beside those that are set or were added', () => {
    const rows = [partOf('Ceramic Capacitors', { capacitance: '100 nF', tolerance: '10 %', weight: '1 g' })];
    const { shown, others } = shownOf(rows, 0, ['weight']);
    expect(shown.map(({ id }) => id)).toEqual(['capacitance', 'weight']);
    expect(others.map(({ id }) => id)).toEqual(['manufacturer', 'tolerance', 'category']);
  });

  it('and all others are every facet with a value, each once', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(900), fc.subarray(['rohs', 'lifecycle']), (rows, room, wanted) => {
        const facets = facetsOf(rows, [], madeFacets);
        const { shown, others } = shownFacets(facets, rows, room, (id) => wanted.includes(id));
        const ids = [...shown, ...others].map(({ id }) => id).toSorted();
        const choices = facets.filter(
          ({ id, values }) => !['stock', 'active'].includes(id) && values.length > 0,
        );
        expect(ids).toEqual(choices.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('separation', () => {
  it('is 0 where all rows are alike, and grows with the values', () => {
    const value = (loaded: number, at: number) => ({ value: `${at}`, name: `${at}`, loaded, all: null });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const apart = separation({ values: counts.map(value) }, total);
        expect(apart).toBeGreaterThanOrEqual(0);
        expect(apart).toBeLessThan(1);
        expect(apart < 1e-9).toBe(counts.length === 1);
        const [first = 1, ...rest] = counts;
        const split = first > 1 ? [1, first - 1, ...rest] : [first, ...rest];
        if (first > 1) expect(separation({ values: split.map(value) }, total)).toBeGreaterThan(apart);
      }),
    );
  });
});
