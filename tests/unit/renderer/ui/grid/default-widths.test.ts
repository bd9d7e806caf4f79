import { expect, it } from 'vitest';
import { offerColumns } from '../../../../../renderer/features/part/offers/offer-columns';
import { resultColumns } from '../../../../../renderer/features/search/result-columns';
import type { GridColumn } from '../../../../../renderer/ui/grid/grid-column';

/** The width for columns in the smallest window, in CSS pixels: without padding, borders and scrollbars of the widest kind. */
const widthBeside = (scrollbars: number) => 960 - 2 * 16 - 2 - 15 * scrollbars;
const minWidth = (columns: readonly GridColumn[]) => columns.reduce((sum, { minWidth }) => sum + minWidth, 0);

it('all columns fit the smallest window, those of the offers beside the screen’s scrollbar too', () => {
  expect(minWidth(resultColumns)).toBeLessThanOrEqual(widthBeside(1));
  expect(minWidth(offerColumns)).toBeLessThanOrEqual(widthBeside(2));
});
