// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { holdRequests } from '../../../fake-back-end/fake-network';
import { offers, openPart, quantityField } from './open-part';
import { openList } from './part-list-panel';
import {
  button,
  fill,
  findHeading,
  requestsOf,
  row,
  rows,
  search,
  searchAndWait,
  searchBox,
  showApp,
} from './show-app';

const isSelected = (row: HTMLElement) => row.getAttribute('aria-selected') === 'true';

describe('from the search box', () => {
  it('↓ leads to the first row, and later to the row that had the focus', async () => {
    const { user } = await showApp({ source: 'sample' });
    await searchAndWait(user, 'LM358');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(row(0));
    await user.keyboard('{ArrowDown}{ArrowDown}/{ArrowDown}');
    expect(document.activeElement).toBe(row(2));
    // Of another answer it is the first one again, even where the same part is in it.
    await searchAndWait(user, 'LM358A');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(row(0));
  });

  it('↓ leads to the rows of a search that runs once they are there, and to no earlier ones', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    const held = holdRequests();
    back.network.intercept('SearchMpn', held.interceptor);
    await search(user, 'NE555');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(searchBox());
    held.release();
    await waitFor(() => expect(document.activeElement).toBe(row(0)));
    expect(row(0).textContent).toContain('NE555');
  });

  it('↓ leads to recent searches where it is empty', async () => {
    const { user } = await showApp({ source: 'sample' });
    await searchAndWait(user, 'LM358');
    await fill(user, searchBox(), '');
    await user.keyboard('{ArrowDown}');
    screen.getByRole('listbox', { name: 'Recent searches' });
    expect(document.activeElement).toBe(searchBox());
  });
});

describe('on a row of the results', () => {
  it('letters and digits begin another search', async () => {
    // After a pause in typing Escape would close suggestions first.
    const { user } = await showApp({ source: 'sample', settings: { suggestions: false } });
    await searchAndWait(user, 'LM358');
    await user.keyboard('{ArrowDown}ne555');
    expect(document.activeElement).toBe(searchBox());
    expect(searchBox().value).toBe('ne555');
    await user.keyboard('{Escape}{ArrowRight}7');
    expect(searchBox().value).toBe('7');
    expect(rows()).toHaveLength(10);
  });

  it('single letters are commands on a part alone', async () => {
    const { user } = await openPart('LM358');
    act(() => offers()[0]?.focus());
    await user.keyboard('x');
    expect(document.activeElement).toBe(offers()[0]);
    await user.keyboard('q');
    expect(document.activeElement).toBe(quantityField());
  });
});

describe('Enter in the quantity', () => {
  it('leads to the rows that it prices, unless it cannot be read', async () => {
    const { user } = await openPart('LM358');
    await user.keyboard('q87{Enter}');
    const best = offers().find((offer) => offer.dataset.best);
    expect(document.activeElement).toBe(best);
    // Also where another one was chosen meanwhile.
    await user.click(offers().at(-1) as HTMLElement);
    await user.keyboard('q{Enter}');
    expect(document.activeElement).toBe(best);
    await user.keyboard('q0{Enter}');
    expect(document.activeElement).toBe(quantityField());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(row(0)));
    await user.click(quantityField());
    await user.keyboard('8{Enter}');
    expect(document.activeElement).toBe(row(0));
  });
});

it('The rows of another list are not selected because they have the same places', async () => {
  const { back, user } = await showApp({ source: 'sample' });
  await openList(user, 'LM358\nNE555P');
  await user.click(button('Look up 2 part numbers'));
  await findHeading('Results for a list of 2 part numbers');
  await user.keyboard('{Escape}{Control>}a{/Control}');
  expect(rows().map(isSelected)).toEqual([true, true]);
  await openList(user, 'LM358A\nBC547\nTL072');
  await user.click(button('Look up 3 part numbers'));
  await findHeading('Results for a list of 3 part numbers');
  expect(requestsOf(back, 'lookUpList')).toHaveLength(2);
  expect(rows().map(isSelected)).toEqual([false, false, false]);
});
