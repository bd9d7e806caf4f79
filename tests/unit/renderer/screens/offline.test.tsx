// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { offline } from '../../../fake-back-end/fake-network';
import {
  connectionStatus,
  findButton,
  findHeading,
  pageText,
  reachable,
  requestsOf,
  rows,
  search,
  searchAndWait,
  searchBox,
  searchStatus,
  showApp,
} from './show-app';

const bar = () => screen.getByRole('status', { name: 'Offline' }).textContent;

/** An app that has looked up LM358, and has lost its network in another search. */
async function offlineApp() {
  const shown = await showApp({ source: 'nexar' });
  const { back, user } = shown;
  await searchAndWait(user, 'LM358');
  const reconnect = back.network.intercept('any', offline);
  await search(user, 'XYZ-none');
  await screen.findByRole('alert');
  await waitFor(() => expect(connectionStatus()).toBe('Connected · offline'));
  const sent = back.network.requests.length;
  return {
    ...shown,
    reconnect,
    nothingSent: () => expect(back.network.requests.length).toBe(sent),
    async type(text: string) {
      await user.clear(searchBox());
      await user.type(searchBox(), text);
    },
  };
}

describe('without a network', () => {
  it('cached parts are shown as one types, each with its age, and nothing is sent', async () => {
    const { type, nothingSent } = await offlineApp();
    await type('lm-35');
    await findHeading('Cached parts matching “lm-35”');
    expect(rows().length).toBeGreaterThan(3);
    expect(rows()[0]?.textContent).toContain('LM35');
    expect(rows()[0]?.textContent).toContain('< 1 h');
    expect(bar()).toMatch(
      /^Offline\. These are results from the last 24 hours; the oldest is from just now\.$/,
    );
    expect(searchStatus()).toMatch(/^\d+ cached parts$/);
    expect(pageText()).not.toMatch(/\d+ hits/);
    expect(screen.queryByRole('alert')).toBeNull();
    await type('LM358 Texas');
    await findHeading('Cached parts matching “LM358 Texas”');
    for (const row of rows()) expect(row.textContent).toContain('Texas');
    nothingSent();
  });

  it('a cached part opens with its age', async () => {
    const { user, type, nothingSent } = await offlineApp();
    await type('LM35');
    await findHeading('Cached parts matching “LM35”');
    const [first] = rows();
    if (!first) throw new Error('No row');
    await user.click(first);
    await screen.findByRole('region', { name: 'Part' });
    await waitFor(() => expect(pageText()).toMatch(/just now/));
    nothingSent();
  });

  it('Enter shows the cached answer of a text that was searched for before', async () => {
    const { type, user, nothingSent } = await offlineApp();
    await type('LM358');
    await findHeading('Cached parts matching “LM358”');
    await user.keyboard('{Enter}');
    await findHeading('Results for “LM358”');
    expect(searchStatus()).toMatch(/hits/);
    expect(screen.queryByRole('status', { name: 'Offline' })).toBeNull();
    nothingSent();
  });

  it('a search that is not cached says so, keeps the text and shows the cached parts that match', async () => {
    const { type, user, back } = await offlineApp();
    await type('LM35');
    await user.keyboard('{Enter}');
    await screen.findByRole('alert');
    await findHeading('Cached parts matching “LM35”');
    expect(bar()).toContain('Your search for “LM35” isn’t cached.');
    expect(searchBox().value).toBe('LM35');
    expect(searchStatus()).toBe('Search failed');
    expect(rows().length).toBeGreaterThan(3);
    expect(requestsOf(back, 'search').at(-1)).toMatchObject({ text: 'LM35' });
  });

  it('a first search that fails leaves the earlier results, and offers the cached parts that match', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    back.network.intercept('any', offline);
    await search(user, 'LM35');
    await screen.findByRole('alert');
    await findHeading('Results for “LM358”, searched earlier');
    await user.click(await findButton(/^Show \d+ cached parts that match$/));
    await findHeading('Cached parts matching “LM35”');
    expect(bar()).toContain('Your search for “LM35” isn’t cached. These are results');
    expect(document.activeElement).toBe(searchBox());
    expect(rows().length).toBeGreaterThan(3);
  });

  it('a text that no cached part matches says so', async () => {
    const { type, nothingSent } = await offlineApp();
    await type('zzz');
    await findHeading('No cached part matches “zzz”');
    expect(searchStatus()).toBe('No cached parts');
    expect(reachable('grid')).toEqual([]);
    nothingSent();
  });

  it('suggestions are not asked for', async () => {
    const { type, back } = await offlineApp();
    const asked = requestsOf(back, 'suggest').length;
    await type('LM3');
    await findHeading('Cached parts matching “LM3”');
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(requestsOf(back, 'suggest')).toHaveLength(asked);
  });

  it('what is shown stays when the network is back, until the user goes on', async () => {
    const { type, user, reconnect } = await offlineApp();
    await type('LM35');
    await findHeading('Cached parts matching “LM35”');
    reconnect();
    await user.click(screen.getByRole('link', { name: 'Settings' }));
    await user.click(await screen.findByRole('button', { name: 'Test connection' }));
    await waitFor(() => expect(connectionStatus()).toBe('Connected'));
    await user.click(screen.getByRole('link', { name: 'Search' }));
    expect(bar()).toContain('Nexar can be reached again. Press Enter to search for “LM35”.');
    expect(rows().length).toBeGreaterThan(3);
    await user.type(searchBox(), '8');
    expect(screen.queryByRole('status', { name: 'Offline' })).toBeNull();
  });
});
