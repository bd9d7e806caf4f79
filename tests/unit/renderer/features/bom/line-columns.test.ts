import { expect, it } from 'vitest';
import {
  columnsFor,
  comparedColumns,
  narrowColumns,
} from '../../../../../renderer/features/bom/bom/line-columns';

it('shows the totals of several board counts side by side, before what is bought', () => {
  const ids = columnsFor(comparedColumns, [10, 50, 100], [], 1280).map(({ id }) => id);
  const at = ids.indexOf('lineTotal');
  expect(ids.slice(at, at + 4)).toEqual(['lineTotal', 'lineTotal@0', 'lineTotal@1', 'distributor']);
});

it('has the same columns for one board count and for several', () => {
  const sorted = (columns: typeof narrowColumns) => columns.map(({ id }) => id).sort();
  expect(sorted(comparedColumns)).toEqual(sorted(narrowColumns));
});

it('gives the numbers of thousands of boards more room', () => {
  const widthOf = (boards: readonly number[], id: string) =>
    columnsFor(narrowColumns, boards, [], 1280).find((column) => column.id === id)?.minWidth ?? 0;
  expect(widthOf([100], 'lineTotal')).toBe(widthOf([1], 'lineTotal'));
  expect(widthOf([5000], 'lineTotal')).toBeGreaterThan(widthOf([100], 'lineTotal'));
  expect(widthOf([100, 5000], 'lineTotal@0')).toBe(widthOf([5000], 'lineTotal'));
  expect(widthOf([5000], 'need')).toBeGreaterThan(widthOf([100], 'need'));
  expect(widthOf([5000], 'partNumber')).toBe(widthOf([1], 'partNumber'));
});

it('names the first board count wherever the columns for others are beside it', () => {
  const shortOf = (width: number, id: string) =>
    columnsFor(comparedColumns, [10, 50], [], width).find((column) => column.id === id)?.short;
  expect(shortOf(960, 'lineTotal')).toBe('Total for 10');
  expect(shortOf(960, 'lineTotal@0')).toBe('for 50');
  expect(shortOf(1280, 'need')).toBe('Need');
  expect(shortOf(1600, 'need')).toBe('Need for 10');
});
