import { expect, it } from 'vitest';
import { offerColumns } from '../../../../../renderer/features/part/offers/offer-columns';
import { resultColumns, roomyWindow } from '../../../../../renderer/features/search/result-columns';
import type { GridColumn } from '../../../../../renderer/ui/grid/grid-column';
import { isColumnShown } from '../../../../../renderer/ui/grid/visible-columns';

/** Of the widest kind, in CSS pixels. */
const scrollbar = 15;
const iconSidebar = 48;
const sidebar = 200;

/** Of the columns that are shown in a window, unless the user chooses otherwise. */
function minWidth(columns: readonly GridColumn[], window: number): number {
  const untouched = { hiddenColumns: [], shownColumns: [] };
  const shown = columns.filter((column) => isColumnShown(column, untouched, window));
  return shown.reduce((sum, { minWidth: least }) => sum + least, 0);
}

const ofResults = (window: number, kind: 'search' | 'list' | 'cached' = 'search') =>
  minWidth(resultColumns({ kind, quantity: 87, isNarrow: window < roomyWindow, outsidePlan: [] }), window);

it('all columns fit the smallest window beside the sidebar’s icons and a scrollbar', () => {
  const width = 960 - iconSidebar - scrollbar;
  expect(ofResults(960)).toBeLessThanOrEqual(width);
  expect(ofResults(960, 'cached')).toBeLessThanOrEqual(width);
  expect(minWidth(offerColumns, 960)).toBeLessThanOrEqual(width);
});

it('the columns of the offers fit beside sidebar, right column and scrollbar at the default size', () => {
  expect(minWidth(offerColumns, 1280)).toBeLessThanOrEqual(1280 - sidebar - 280 - 1 - scrollbar);
});

it('the columns of the results fit every window in which more of them are shown', () => {
  for (const window of [1100, roomyWindow, 1900])
    for (const kind of ['search', 'cached'] as const)
      expect(ofResults(window, kind)).toBeLessThanOrEqual(window - sidebar - scrollbar);
});

it('the columns of a list fit the default window', () => {
  expect(ofResults(1280, 'list')).toBeLessThanOrEqual(1280 - sidebar - scrollbar);
});
