// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { button, queryButton } from './show-app';
import { lineRows, openBom, totals } from './stored-bom';

const parts = ['LM358', 'NE555P'];
const count = (name: string | RegExp) => within(totals()).getByRole('button', { name });
const pressed = (element: HTMLElement) => element.getAttribute('aria-pressed');
const moreFilters = () => button('More filters');
const isSaid = () => screen.queryByText(/of 5 lines shown$/)?.textContent ?? null;

it('shows the lines that a count in the totals is of, until it is pressed again', async () => {
  const { user } = await openBom(parts);
  await user.click(count('2 not in the total'));
  expect(lineRows()).toHaveLength(2);
  expect(pressed(count('2 not in the total'))).toBe('true');
  expect(pressed(button('Not in the total 2'))).toBe('true');
  expect(isSaid()).toBe('2 of 5 lines shown');
  await user.click(count('2 not in the total'));
  expect(lineRows()).toHaveLength(5);
  expect(queryButton('Not in the total 2')).toBeNull();
  expect(isSaid()).toBeNull();
});

it('shows all lines again by Escape, wherever the focus is, and stays on the screen', async () => {
  const { user } = await openBom(parts);
  await user.click(button('Not found 1'));
  await user.keyboard('{Escape}');
  expect(lineRows()).toHaveLength(5);
  expect(document.activeElement).toBe(button('All 5'));
  await user.click(count('2 not in the total'));
  act(() => lineRows()[0]?.focus());
  await user.keyboard('{Escape}');
  expect(lineRows()).toHaveLength(5);
  expect(screen.getByRole('region', { name: 'BOM' })).toBeDefined();
});

it('has a menu of the quieter states, and shows the chosen one among the others', async () => {
  const { user } = await openBom(parts);
  // A menu for one state is none.
  await user.click(button('Not populated 1'));
  expect(lineRows()).toHaveLength(1);
  await user.click(button('Not populated 1'));
  act(() => lineRows()[0]?.focus());
  await user.keyboard('k');
  await screen.findByRole('img', { name: 'Locked to this offer' });
  await user.click(moreFilters());
  await user.click(screen.getByRole('menuitem', { name: /^Locked/ }));
  await waitFor(() => expect(lineRows()).toHaveLength(1));
  expect(pressed(button('Locked 1'))).toBe('true');
  await user.click(button('Locked 1'));
  expect(queryButton('Locked 1')).toBeNull();
  expect(document.activeElement).toBe(button('All 5'));
});
