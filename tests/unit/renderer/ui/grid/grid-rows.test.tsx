// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GridRows } from '../../../../../renderer/ui/grid/grid-rows';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'],
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function drawRows(count: number): void {
  render(
    <table>
      <GridRows
        rows={Array.from({ length: count }, (_, at) => ({ id: `row ${at}` }))}
        groups={null}
        columns={[{ id: 'name', name: 'Name', share: 1, minWidth: 100 }]}
        cellOf={({ id }) => ({ content: id })}
        isSelected={() => false}
        bestId={null}
        empty="None"
        drawn={null}
      />
    </table>,
  );
}

const body = () => screen.getByRole('rowgroup');
const drawn = () => ({ rows: screen.getAllByRole('row').length, busy: body().getAttribute('aria-busy') });

it('Rows that most windows do not show are drawn after the first paint', async () => {
  drawRows(30);
  expect(drawn()).toEqual({ rows: 18, busy: 'true' });
  // A frame is painted after its callbacks.
  await act(async () => vi.advanceTimersToNextFrame());
  expect(drawn()).toEqual({ rows: 18, busy: 'true' });
  await act(async () => vi.runAllTimers());
  expect(drawn()).toEqual({ rows: 30, busy: 'false' });
});

it('A grid that a window shows is complete at once', () => {
  drawRows(18);
  expect(drawn()).toEqual({ rows: 18, busy: 'false' });
});
