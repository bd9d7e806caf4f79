import { expect, it } from 'vitest';
import { offerColumns } from '../../../../../renderer/features/part/offers/offer-columns';
import { resultColumns } from '../../../../../renderer/features/search/result-columns';
import type { GridColumn } from '../../../../../renderer/ui/grid/grid-column';

const scrollbar = 15;
const smallest = 960;
const normal = 1280;

const minWidth = (columns: readonly GridColumn[], window: number) =>
  columns.reduce((sum, { minWidth: least, from = 0 }) => sum + (from <= window ? least : 0), 0);

it('all columns fit the smallest window beside the sidebar’s icons and a scrollbar', () => {
  const width = smallest - 48 - scrollbar;
  expect(minWidth(resultColumns, smallest)).toBeLessThanOrEqual(width);
  expect(minWidth(offerColumns, smallest)).toBeLessThanOrEqual(width);
});

it('the columns of the offers fit beside sidebar, right column and scrollbar at the default size', () => {
  expect(minWidth(offerColumns, normal)).toBeLessThanOrEqual(normal - 200 - 280 - 1 - scrollbar);
});
