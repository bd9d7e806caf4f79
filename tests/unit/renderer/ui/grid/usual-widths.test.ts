import { expect, it } from 'vitest';
import { offerColumns } from '../../../../../renderer/features/part/offers/offer-columns';
import { resultColumns } from '../../../../../renderer/features/search/result-columns';
import type { GridColumn } from '../../../../../renderer/ui/grid/grid-column';

/** What is left of the smallest window, in CSS pixels: its edges, the grid's, and each scrollbar of the widest kind. */
const roomBeside = (scrollbars: number) => 960 - 2 * 16 - 2 - 15 * scrollbars;
const least = (columns: readonly GridColumn[]) => columns.reduce((sum, { minWidth }) => sum + minWidth, 0);

it('all columns fit the smallest window, the offers beside the scrollbar of the screen too', () => {
  expect(least(resultColumns)).toBeLessThanOrEqual(roomBeside(1));
  expect(least(offerColumns)).toBeLessThanOrEqual(roomBeside(2));
});
