// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdRequests, refusedByProxy } from '../../../fake-back-end/fake-network';
import {
  button,
  fill,
  findButton,
  findHeading,
  heading,
  pageText,
  queryButton,
  reachable,
  requestsOf,
  row,
  rows,
  search,
  searchAndWait,
  searchBox,
  searchStatus,
  showApp,
} from './show-app';

describe('a search', () => {
  it('lists the parts, emphasizes what is beyond the match, and has plain numbers beside the formatted ones', async () => {
    const { user } = await showApp({ source: 'sample' });
    await searchAndWait(user, 'lm-358');
    expect(searchStatus()).toBe('46 hits, 10 shown');
    expect(rows()).toHaveLength(10);
    const first = row(0);
    expect(first.textContent).toContain('LM358');
    expect(first.textContent).toContain('Texas Instruments');
    expect(row(5).querySelector('strong')?.textContent).toBe('A');
    const values = [...first.querySelectorAll('[data-value]')].map((cell) => cell.getAttribute('data-value'));
    expect(values).toEqual(['34454680', '0.13662', '0.13662']);
    expect(first.textContent).toMatch(/≈€0\.1366/);
  });

  it('shows more only on request, and then requests what follows', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, '74HC');
    expect(searchStatus()).toBe('12 hits, 10 shown');
    expect(pageText()).toContain('Up to 2 parts');
    await user.click(button('Show more parts'));
    await waitFor(() => expect(searchStatus()).toBe('12 hits, 12 shown'));
    expect(requestsOf(back, 'search')).toEqual([
      { text: '74HC', start: 0 },
      { text: '74HC', start: 10, maxParts: 2 },
    ]);
    expect(queryButton('Show more parts')).toBeNull();
  });

  it('is repeated by Enter, and by nothing else', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    act(() => {
      window.dispatchEvent(new Event('focus'));
      window.dispatchEvent(new Event('online'));
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(requestsOf(back, 'search')).toHaveLength(1);
    await searchAndWait(user, 'LM358');
    expect(requestsOf(back, 'search')).toHaveLength(2);
  });

  it('is repeated once by each sign-in to the proxy that refused it, and only while it is shown', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await search(user, 'ZZZ');
    await waitFor(() => expect(searchStatus()).toBe('No parts found'));
    const letPass = back.network.intercept('SearchMpn', refusedByProxy);
    await search(user, 'LM358');
    const refused = () =>
      expect(screen.getByRole('alert').textContent).toContain('proxy refused the request');
    await waitFor(refused);
    const signIn = () => act(() => back.sendToPage('proxySignedIn', undefined));
    signIn();
    await waitFor(() => expect(requestsOf(back, 'search')).toHaveLength(3));
    await waitFor(refused);
    expect(requestsOf(back, 'search')).toEqual([
      { text: 'ZZZ', start: 0 },
      { text: 'LM358', start: 0 },
      { text: 'LM358', start: 0 },
    ]);
    act(() => back.sendToPage('command', 'show-settings'));
    await findHeading('Settings');
    signIn();
    act(() => back.sendToPage('command', 'show-search'));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Settings' })).toBeNull());
    expect(requestsOf(back, 'search')).toHaveLength(3);
    letPass();
    await searchAndWait(user, 'LM358');
    signIn();
    expect(requestsOf(back, 'search')).toHaveLength(4);
  });

  it('sends nothing for an empty box and shows a hint', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await search(user, '   ');
    expect(searchStatus()).toMatch(/^Type a part number first/);
    expect(requestsOf(back, 'search')).toEqual([]);
  });

  it('offers another spelling and the search on octopart.com if it finds nothing', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await search(user, 'ML358');
    await waitFor(() => expect(searchStatus()).toBe('No parts found'));
    await user.click(await findButton('Search for LM358'));
    await waitFor(() => expect(searchStatus()).toBe('46 hits, 10 shown'));
    expect(requestsOf(back, 'correctSpelling')).toEqual([{ text: 'ML358' }]);
    await search(user, 'ZZZ-1 4.7uF');
    await waitFor(() => expect(searchStatus()).toBe('No parts found'));
    await user.click(button('Open this search on octopart.com'));
    expect(back.openedLinks).toEqual(['https://octopart.com/search?q=ZZZ-1+4.7uF']);
  });

  it('is canceled by Escape, in main too; the text stays, and the earlier rows come back by one press', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    const held = holdRequests();
    const letPass = back.network.intercept('SearchMpn', held.interceptor);
    await search(user, 'NE555');
    expect(searchStatus()).toBe('Searching…');
    button('Cancel search');
    await waitFor(() => expect(held.texts()).toEqual(['NE555']));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(searchStatus()).toBe('Search canceled'));
    await waitFor(() => expect(held.texts()).toEqual([]));
    expect(searchBox().value).toBe('NE555');
    heading('Results for “LM358”, searched earlier');
    expect(reachable('grid')).toEqual([]);
    await user.click(button('Show these again'));
    expect(searchStatus()).toBe('46 hits, 10 shown');
    heading('Results for “LM358”');
    expect(rows()).toHaveLength(10);
    expect(searchBox().value).toBe('LM358');
    expect(document.activeElement).toBe(searchBox());
    expect(requestsOf(back, 'search')).toEqual([
      { text: 'LM358', start: 0 },
      { text: 'NE555', start: 0 },
    ]);
    letPass();
    await user.click(button('Show more parts'));
    await waitFor(() => expect(searchStatus()).toBe('46 hits, 20 shown'));
    expect(requestsOf(back, 'search').at(-1)).toEqual({ text: 'LM358', start: 10, maxParts: 10 });
  });
});

describe('a slow search', () => {
  afterEach(() => void vi.useRealTimers());

  it('is called slow after five seconds, until it is canceled', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    back.network.intercept('SearchMpn', holdRequests().interceptor);
    const isCalledSlow = () => pageText().includes('Nexar is slow to answer…');
    await fill(user, searchBox(), 'LM358');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.keyDown(searchBox(), { key: 'Enter' });
    act(() => void vi.advanceTimersByTime(4_900));
    expect(isCalledSlow()).toBe(false);
    act(() => void vi.advanceTimersByTime(200));
    expect(isCalledSlow()).toBe(true);
    fireEvent.click(button('Cancel search'));
    expect(isCalledSlow()).toBe(false);
    expect(searchStatus()).toBe('Search canceled');
  });
});

describe('a text longer than any part number', () => {
  it('stays whole in the box, and the page says before the search how much of it is used', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    const text = 'Z'.repeat(1600);
    await user.click(searchBox());
    await user.paste(text);
    expect(pageText()).toContain('Only the first 200 characters are used.');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(searchStatus()).toBe('No parts found'));
    expect(requestsOf(back, 'search')).toEqual([{ text: 'Z'.repeat(200), start: 0 }]);
    expect(searchBox().value).toBe(text);
    await fill(user, searchBox(), 'LM358');
    expect(pageText()).not.toContain('Only the first');
  });
});
