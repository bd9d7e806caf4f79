// @vitest-environment happy-dom
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { holdRequests } from '../../../fake-back-end/fake-network';
import {
  button,
  pageText,
  reachable,
  requestsOf,
  search,
  searchAndWait,
  searchBox,
  searchStatus,
  showApp,
} from './show-app';

describe('when main clears its answers', () => {
  it('the results go, the text stays, and nothing is sent again', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    act(() => back.sendToPage('answersCleared', undefined));
    expect(reachable('grid')).toEqual([]);
    expect(pageText()).toContain('Results cleared');
    expect(searchBox().value).toBe('LM358');
    expect(requestsOf(back, 'search')).toHaveLength(1);
    await searchAndWait(user, 'LM358');
    expect(requestsOf(back, 'search')).toHaveLength(2);
  });

  it('one press repeats the search', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    await user.clear(searchBox());
    act(() => back.sendToPage('answersCleared', undefined));
    await user.click(button('Search for LM358'));
    await waitFor(() => expect(searchStatus()).toBe('46 hits, 10 shown'));
  });

  it('a running search is canceled', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    back.network.intercept('SearchMpn', holdRequests().interceptor);
    await search(user, 'LM358');
    act(() => back.sendToPage('answersCleared', undefined));
    await waitFor(() => expect(back.calls.at(-1)?.name).toBe('cancel'));
    expect(requestsOf(back, 'search')).toHaveLength(1);
  });
});
