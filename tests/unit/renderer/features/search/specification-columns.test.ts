import { expect, it } from 'vitest';
import { noFacets } from '../../../../../electron/shared/contract/constants/no-facets';
import { facetsOf } from '../../../../../renderer/features/search/facets';
import {
  columnOfFacet,
  specificationColumns,
} from '../../../../../renderer/features/search/specification-columns';
import { isColumnShown } from '../../../../../renderer/ui/grid/visible-columns';
import { madeRow } from './made-rows';

it('Each specification of the loaded rows can be a column, aligned as a number if all its values are', () => {
  const rows = [
    { capacitance: '100 nF', dielectric: 'X7R', tolerance: '10 %', casepackage: '0603' },
    { capacitance: '4.7 µF', dielectric: 'C0G', tolerance: 'see text', casepackage: '0402' },
  ].map((specifications) =>
    madeRow({ specifications: Object.entries(specifications).map(([id, value]) => ({ id, value })) }),
  );
  const columns = specificationColumns(
    facetsOf(rows, [{ id: 'capacitance', name: 'Capacitance' }], noFacets),
  );
  expect(columns.map(({ id, numeric }) => [id, numeric]).toSorted()).toEqual([
    ['spec:capacitance', true],
    ['spec:dielectric', undefined],
    ['spec:tolerance', undefined],
  ]);
  for (const column of columns) {
    // The user alone chooses them, in a window of any width.
    expect(isColumnShown(column, { hiddenColumns: [], shownColumns: [] }, 10_000)).toBe(false);
    expect(isColumnShown(column, { hiddenColumns: [], shownColumns: [column.id] }, 960)).toBe(true);
  }
  // The package has its own column, and a manufacturer is no specification.
  expect(columnOfFacet('casepackage')).toBe('package');
  expect(columnOfFacet('manufacturer')).toBeNull();
});
