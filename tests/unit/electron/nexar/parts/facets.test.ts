import { describe, expect, it } from 'vitest';
import { refusedGroups } from '../../../../../electron/nexar/graphql/plan-limits';
import { facetsFromAnswer } from '../../../../../electron/nexar/parts/facets-from-answer';
import { searchFilters } from '../../../../../electron/nexar/parts/search-filters';
import { noFacets } from '../../../../../electron/shared/contract/constants/no-facets';
import { facetsSchema } from '../../../../../electron/shared/contract/facets';

const nothing = {
  manufacturers: [],
  categories: [],
  lifecycles: [],
  rohs: [],
  inStock: false,
  specifications: [],
};

describe('the counts of an answer', () => {
  it('are read, suggested attributes first', () => {
    const unitsSymbol = 'F';
    const facets = facetsFromAnswer({
      manufacturerAgg: [{ company: { id: '1', name: 'One' }, count: 3 }, null, { company: {} }],
      categoryAgg: [{ category: { name: 'Capacitors' }, count: null }],
      inStockAgg: [
        { isInStock: false, count: 1 },
        { isInStock: true, count: 2 },
      ],
      suggestedFilters: [{ shortname: 'capacitance', name: 'Capacitance', unitsSymbol }],
      specAggs: [
        {
          attribute: { shortname: 'capacitance', name: 'Capacitance', unitsSymbol },
          buckets: [{ displayValue: '4.7 µF', count: 2 }, { displayValue: '' }],
        },
        {
          attribute: { shortname: 'lifecyclestatus', name: 'Lifecycle Status' },
          buckets: [
            { displayValue: 'NRND', count: 4 },
            { displayValue: 'Contact Factory', count: 1 },
          ],
        },
        {
          attribute: { shortname: 'rohs', name: 'RoHS' },
          buckets: [{ displayValue: 'Compliant', count: 5 }, { displayValue: '' }],
        },
        { attribute: { shortname: 'no-name!', name: 'Odd' }, buckets: [] },
      ],
    });
    expect(facetsSchema.parse(facets)).toEqual({
      manufacturers: [{ id: '1', name: 'One', count: 3 }],
      categories: [{ name: 'Capacitors', count: 0 }],
      lifecycles: [
        { lifecycle: { stage: 'nrnd', text: 'NRND' }, count: 4 },
        { lifecycle: { stage: 'other', text: 'Contact Factory' }, count: 1 },
      ],
      rohs: [{ name: 'Compliant', count: 5 }],
      inStock: 2,
      specifications: [
        { id: 'capacitance', name: 'Capacitance', unit: 'F', values: [{ name: '4.7 µF', count: 2 }] },
      ],
    });
  });

  it('are empty if the service sent none, or something else', () => {
    for (const answer of [null, undefined, {}, { specAggs: 5, manufacturerAgg: 'x' }, 'text'])
      expect(facetsFromAnswer(answer)).toEqual(noFacets);
  });

  it('are omitted after any error of theirs, but a part’s fields only after the plan’s refusal', () => {
    const error = (message: string, path: string[] | null) => ({ message, path, extensions: null });
    expect(refusedGroups([error('Internal error', ['supSearchMpn', 'specAggs'])])).toEqual(['counts']);
    expect(refusedGroups([error('The field `specAggs` does not exist', null)])).toEqual(['counts']);
    expect(refusedGroups([error('Internal error', ['supSearchMpn', 'results', 'specs'])])).toEqual([]);
    expect(refusedGroups([error('not authorized to access `specs`', null)])).toEqual(['specifications']);
  });
});

describe('the server filters', () => {
  it('are empty without filters', () => {
    expect(searchFilters(undefined)).toEqual({});
    expect(searchFilters(nothing)).toEqual({});
  });

  it('are the service’s map with numbers without exponents', () => {
    const specifications = [
      { id: 'capacitance', values: [], from: 4.7e-6, to: 1e-5 },
      { id: 'voltage', values: [], from: null, to: 16 },
    ];
    expect(
      searchFilters({
        manufacturers: ['1'],
        categories: ['Capacitors'],
        lifecycles: ['production', 'nrnd', 'Contact Factory'],
        rohs: ['Compliant'],
        inStock: true,
        specifications,
      }),
    ).toEqual({
      filters: {
        manufacturer_id: ['1'],
        category_id: ['Capacitors'],
        capacitance: '(0.0000047__0.00001)',
        voltage: '(__16)',
        lifecyclestatus: ['Production', 'NRND', 'Contact Factory'],
        rohs: ['Compliant'],
      },
      inStockOnly: true,
    });
  });
});
