// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changesAnswer, offline } from '../../../fake-back-end/fake-network';
import { listField, openList } from './part-list-panel';
import {
  button,
  connectionStatus,
  findButton,
  findHeading,
  heading,
  pageText,
  queryButton,
  reachable,
  requestsOf,
  search,
  searchAndWait,
  searchBox,
  searchStatus,
  showApp,
} from './show-app';

const undelivered = changesAnswer((body) => {
  body.data.supSearchMpn.hits = 1;
  body.data.supSearchMpn.results = null;
  body.errors = [{ message: 'Unexpected Execution Error' }];
});

const requestId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

describe('a failed search', () => {
  it('says what happened and what to do, above the earlier results, which are hidden', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    back.network.intercept('any', offline);
    await search(user, 'NE555');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('not connected to a network');
    expect(alert.textContent).toContain('Check the network connection');
    expect(reachable('grid')).toEqual([]);
    heading('Results for “LM358”, searched earlier');
    button('Show these again');
    await user.click(button('Try again'));
    expect(requestsOf(back, 'search')).toEqual([
      { text: 'LM358', start: 0 },
      { text: 'NE555', start: 0 },
      { text: 'NE555', start: 0 },
    ]);
  });

  it('says that parts were found but not delivered, and names its request', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    back.network.intercept('SearchMpn', undelivered);
    await search(user, 'LM358');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Nexar found 1 part but couldn’t deliver it.');
    expect(alert.textContent).toContain('Nexar says: Unexpected Execution Error');
    expect(alert.textContent).toMatch(requestId);
    expect(searchStatus()).toBe('Search failed');
    expect(pageText()).not.toMatch(/No parts found|Check the spelling/);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await screen.findByRole('alert');
    expect(requestsOf(back, 'search')).toEqual([
      { text: 'LM358', start: 0 },
      { text: 'LM358', start: 0 },
    ]);
    expect(requestsOf(back, 'correctSpelling')).toEqual([]);
  });

  it('offers no second try if none can help, but the remedy', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    back.nexar.control.setPartLimit(5);
    await search(user, 'LM358');
    await screen.findByRole('alert');
    expect(queryButton('Try again')).toBeNull();
    back.nexar.control.setPartLimit(null);
    back.nexar.control.rotateSecret();
    back.nexar.control.revokeAllTokens();
    await search(user, 'NE555');
    await findButton('Replace credentials');
  });
});

describe('without a connection', () => {
  it('the search screen says so and offers both ways to connect', async () => {
    const { user } = await showApp({ source: 'none' });
    heading('Not connected');
    button('Connect to Nexar');
    await user.click(button('Try with sample parts'));
    await waitFor(() => expect(connectionStatus()).toBe('Sample parts'));
  });

  it('a failed search offers both ways too, and waits to be run once there is a connection', async () => {
    const { user } = await showApp({ source: 'none' });
    await search(user, 'LM358');
    const alert = await screen.findByRole('alert');
    within(alert).getByRole('button', { name: 'Connect to Nexar' });
    await user.click(within(alert).getByRole('button', { name: 'Try with sample parts' }));
    await findHeading('Search interrupted');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(pageText()).not.toContain('Results cleared');
    expect(searchBox().value).toBe('LM358');
    await user.click(button('Search for LM358'));
    await waitFor(() => expect(searchStatus()).toBe('46 hits, 10 shown'));
  });

  it('a failed list can be looked up again once there is a connection', async () => {
    const { user } = await showApp({ source: 'none' });
    await openList(user, 'LM358\nNE555');
    await user.click(button('Look up 2 part numbers'));
    const alert = await screen.findByRole('alert');
    await user.click(within(alert).getByRole('button', { name: 'Try with sample parts' }));
    await user.click(await findButton('Look up again…'));
    expect(listField().value).toBe('LM358\nNE555');
  });
});
