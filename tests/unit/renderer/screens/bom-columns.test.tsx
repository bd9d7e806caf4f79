// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newBom } from '../../electron/features/bom/bom-builders';
import { requestsOf, showPage } from './show-app';
import { openBom } from './stored-bom';

beforeEach(() => {
  // happy-dom lays nothing out.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 150, 28));
});
afterEach(() => void vi.restoreAllMocks());

const edgeOf = (column: string) => screen.getByRole('separator', { name: `Width of column ${column}` });
const width = (column: string) => Number(edgeOf(column).getAttribute('aria-valuenow'));

function widen(column: string) {
  act(() => edgeOf(column).focus());
  fireEvent.keyDown(edgeOf(column), { key: 'Enter' });
  fireEvent.keyDown(edgeOf(column), { key: 'ArrowRight' });
  fireEvent.keyDown(edgeOf(column), { key: 'Enter' });
}

it('keeps the width of a column with the BOM, and resets it', async () => {
  const { back, user } = await openBom(['LM358']);
  widen('References');
  await waitFor(() => expect(requestsOf(back, 'changeBom')).toHaveLength(1));
  const { hash } = window.location;
  cleanup();
  await showPage(back, hash);
  await screen.findByRole('grid', { name: 'BOM lines' });
  expect(width('References')).toBe(160);
  const panel = screen.getByRole('dialog', { name: 'Columns' });
  fireEvent(panel, Object.assign(new Event('toggle'), { newState: 'open' }));
  await user.click(within(panel).getByRole('button', { name: 'Reset columns' }));
  await waitFor(() => expect(width('References')).toBeLessThan(150));
});

it('keeps the width of a column for a further board count apart from the first one’s', async () => {
  const { settings } = newBom([]);
  await openBom(['LM358'], { settings: { ...settings, boards: [10, 50] } });
  widen('Line total · 50');
  await waitFor(() => expect(width('Line total · 50')).toBe(160));
  expect(width('Line total · 10')).toBe(150);
});
