// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { startBackEnd } from './running-back-ends';
import {
  button,
  fill,
  queryButton,
  requestsOf,
  search,
  searchBox,
  searchStatus,
  showApp,
  showPage,
} from './show-app';

const findSuggestions = () => screen.findByRole('listbox', { name: 'Suggestions' });
const activeOption = () => searchBox().getAttribute('aria-activedescendant');

describe('suggestions', () => {
  it('appear after a pause in typing, and Enter searches for the text as typed', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await user.type(searchBox(), 'LM35');
    const list = await findSuggestions();
    expect(requestsOf(back, 'suggest')).toEqual([{ text: 'LM35' }]);
    const [typed, first] = within(list).getAllByRole('option');
    expect(typed?.textContent).toBe('Search “LM35”Up to 10 parts↵');
    expect(typed?.getAttribute('aria-selected')).toBe('true');
    expect(first?.textContent).toBe('LM358Texas Instruments, STMicroelectronics +3 · Amplifiers');
    expect(first?.querySelector('mark')?.textContent).toBe('LM35');
    within(list).getByRole('group', { name: 'Part numbers' });
    expect(list.textContent).toContain('Up to 3 parts');
    expect(searchBox().getAttribute('aria-controls')).toBe(list.id);
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(requestsOf(back, 'search')).toEqual([{ text: 'LM35', start: 0 }]);
  });

  it('are reached by the arrow keys, with the text as typed between the last and the first', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await user.type(searchBox(), 'LM358D');
    const [typed, ...options] = within(await findSuggestions()).getAllByRole('option');
    await user.keyboard('{ArrowUp}');
    expect(activeOption()).toBe(options.at(-1)?.id);
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toBeNull();
    expect(typed?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toBe(options[0]?.id);
    await user.keyboard('{Enter}');
    expect(requestsOf(back, 'search')).toEqual([{ text: 'LM358D', start: 0, maxParts: 3 }]);
    expect(searchBox().value).toBe('LM358D');
  });

  it('search for the text as typed by a click on its line', async () => {
    const { back, user } = await showApp({ source: 'sample' });
    await user.type(searchBox(), 'LM358');
    const [typed] = within(await findSuggestions()).getAllByRole('option');
    expect(typed?.textContent).toBe('Search “LM358”↵');
    await user.click(typed as HTMLElement);
    expect(requestsOf(back, 'search')).toEqual([{ text: 'LM358', start: 0 }]);
  });

  it('close by Escape, which leaves the text', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await user.type(searchBox(), 'LM358');
    await findSuggestions();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(searchBox().value).toBe('LM358');
  });
});

describe('recent searches', () => {
  it('replace the examples, and the empty box offers them', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    for (const text of ['LM358', 'ZZZ', 'STM32']) {
      await search(user, text);
      await waitFor(() => expect(searchStatus()).toMatch(/shown$|^No parts/));
    }
    await fill(user, searchBox(), '');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('{ArrowDown}');
    const list = screen.getByRole('listbox', { name: 'Recent searches' });
    within(list).getByRole('group', { name: 'Recent searches' });
    expect(
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['STM32', 'LM358']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(searchBox().value).toBe('LM358');

    const again = await showPage(back, '#/search');
    button('Search for STM32');
    expect(queryButton('Search for GRM188R71H104KA93D')).toBeNull();
    await again.click(button('Clear recent searches'));
    await screen.findByRole('button', { name: 'Search for GRM188R71H104KA93D' });
  });

  it('are waited for right after the start: nothing stands in their place, and ↓ lists them once they are known', async () => {
    let opened = () => {};
    const open = new Promise<void>((resolve) => {
      opened = resolve;
    });
    const back = await startBackEnd({ source: 'nexar', opened: open });
    const remembered = new Promise((resolve) => back.parts.onSearchHistoryChanged(resolve));
    await back.parts.search({ callId: 'call', text: 'LM358', start: 0 });
    await remembered;
    const user = await showPage(back, '#/search');
    screen.getByRole('heading', { name: 'Find a part' });
    expect(queryButton(/^Search for /)).toBeNull();
    await user.click(searchBox());
    await user.keyboard('{ArrowDown}');
    expect(screen.queryByRole('listbox')).toBeNull();
    opened();
    const list = await screen.findByRole('listbox', { name: 'Recent searches' });
    expect(within(list).getByRole('option').textContent).toBe('LM358');
    button('Search for LM358');
  });
});
