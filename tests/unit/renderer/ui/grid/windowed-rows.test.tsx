// @vitest-environment happy-dom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Grid } from '../../../../../renderer/ui/grid/grid';
import type { GridColumn } from '../../../../../renderer/ui/grid/grid-column';
import { windowed } from '../../../../../renderer/ui/grid/windowed-rows';

const columns: readonly GridColumn<'name' | 'size'>[] = [
  { id: 'name', name: 'Name', share: 1, minWidth: 100 },
  { id: 'size', name: 'Size', share: 1, minWidth: 100, numeric: true },
];
const rowsOf = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `r${at}` }));

function showGrid(count: number) {
  render(
    <Grid
      label="Things"
      columns={columns}
      choice={{ hiddenColumns: [], columnWidths: {} }}
      onWidths={() => undefined}
      order={null}
      onOrder={() => undefined}
      rows={rowsOf(count)}
      cellOf={({ id }) => ({ content: id, text: id })}
      menuOf={() => []}
      windowed={windowed}
    />,
  );
  return within(screen.getByRole('grid', { name: 'Things' }));
}

beforeEach(() => {
  // A window of ten rows.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(280);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
});

afterEach(() => vi.restoreAllMocks());

const drawn = (grid: ReturnType<typeof within>) => grid.getAllByRole('row').slice(1);
const focusedId = () => document.activeElement?.getAttribute('data-key');

it('draws all rows of a short list, and those in view of a long one', async () => {
  const grid = showGrid(100);
  await waitFor(() => expect(drawn(grid)).toHaveLength(100));
});

it('tells how many rows there are, and which of them are drawn', () => {
  const grid = showGrid(1000);
  expect(drawn(grid).length).toBeLessThan(60);
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('1001');
  expect(drawn(grid)[0]?.getAttribute('aria-rowindex')).toBe('2');
});

it('reaches every row by the keys, drawing those that they lead to', async () => {
  const user = userEvent.setup();
  const grid = showGrid(1000);
  act(() => drawn(grid)[0]?.focus());
  await user.keyboard('{Control>}{End}{/Control}');
  expect(focusedId()).toBe('r999');
  await user.keyboard('{ArrowUp}');
  expect(focusedId()).toBe('r998');
  await user.keyboard('{Control>}{Home}{/Control}{ArrowDown}');
  expect(focusedId()).toBe('r1');
  await user.keyboard('{Shift>}{Control>}{End}{/Control}{/Shift}');
  expect(focusedId()).toBe('r999');
  expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
});
