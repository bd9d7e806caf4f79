// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { FakeBackEnd } from '../../../fake-back-end/fake-back-end';
import { button, queryButton, requestsOf, row, searchAndWait, showApp } from './show-app';

const pane = () => screen.getByRole('complementary', { name: 'Preview' });
const findPane = () => screen.findByRole('complementary', { name: 'Preview' });
const queryPane = () => screen.queryByRole('complementary', { name: 'Preview' });
const toggle = () => button('Preview pane');

async function showResults(): Promise<{ back: FakeBackEnd; user: UserEvent }> {
  const shown = await showApp({
    source: 'sample',
    settings: { country: 'US', currency: 'USD', quantity: 87 },
  });
  await searchAndWait(shown.user, 'LM358');
  return shown;
}

it('is shown by its button and shortcut, without a request, and stays after a new search', async () => {
  const { back, user } = await showResults();
  expect(queryPane()).toBeNull();
  expect(toggle().getAttribute('aria-pressed')).toBe('false');
  await user.click(toggle());
  expect(toggle().getAttribute('aria-pressed')).toBe('true');
  await within(await findPane()).findByRole('heading', { name: 'LM358' });
  expect(requestsOf(back, 'search')).toHaveLength(1);
  act(() => back.sendToPage('command', 'toggle-preview'));
  await waitFor(() => expect(queryPane()).toBeNull());
  act(() => back.sendToPage('command', 'toggle-preview'));
  await searchAndWait(user, 'NE555P');
  await within(await findPane()).findByRole('heading', { name: 'NE555P' });
});

it('follows the row in focus, and answers at the quantity as the part screen does', async () => {
  const { user } = await showResults();
  await user.click(toggle());
  await findPane();
  act(() => row(1).focus());
  const mpn = within(row(1)).getByRole('rowheader').textContent ?? '';
  await within(pane()).findByRole('heading', { name: mpn });
  const total = within(pane()).getByText(/^(≈ )?\$[\d.,]+$/, { selector: 'strong' }).textContent;
  await user.keyboard('{Enter}');
  const part = await screen.findByRole('region', { name: 'Part' });
  expect(within(part).getByRole('heading', { level: 1 }).textContent).toBe(mpn);
  await waitFor(() => expect(within(part).getByText(total ?? '', { selector: 'strong' })).toBeDefined());
  expect(queryPane()).toBeNull();
});

it('shows the picture of a part that was opened before, and of no other', async () => {
  const { user } = await showResults();
  await user.click(toggle());
  await within(await findPane()).findByRole('heading', { name: 'LM358' });
  expect(within(pane()).queryByRole('img', { name: /^Image of/ })).toBeNull();
  act(() => row(0).focus());
  await user.keyboard('{Enter}');
  const opened = await screen.findByRole('img', { name: /^Image of/ });
  expect(opened.getAttribute('src')).toMatch(/^\/part-image\//);
  fireEvent.load(opened);
  await user.keyboard('{Escape}');
  const previewed = await within(await findPane()).findByRole('img', { name: /^Image of/ });
  expect(previewed.getAttribute('src')).toMatch(/^\/loaded-part-image\//);
  act(() => row(1).focus());
  await waitFor(() => expect(within(pane()).queryByRole('img', { name: /^Image of/ })).toBeNull());
});

it('opens its part', async () => {
  const { user } = await showResults();
  expect(queryButton('Open LM358')).toBeNull();
  await user.click(toggle());
  await user.click(await screen.findByRole('button', { name: 'Open LM358' }));
  expect(await screen.findByRole('region', { name: 'Part' })).toBeDefined();
});
