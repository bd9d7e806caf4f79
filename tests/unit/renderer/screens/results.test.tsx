// @vitest-environment happy-dom
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changesAnswer, holdRequests } from '../../../fake-back-end/fake-network';
import {
  fill,
  heading,
  pageText,
  queryButton,
  reachable,
  row,
  rows,
  search,
  searchAndWait,
  searchBox,
  searchStatus,
  showApp,
} from './show-app';

/** Three whole parts of ten; of them 14 offers cannot be read, and one has 1,200 prices more than are shown. */
const incomplete = changesAnswer((body) => {
  const { supSearchMpn: found } = body.data;
  found.hits = null;
  for (const result of found.results.slice(3, 5)) result.part.id = null;
  for (const result of found.results.slice(5)) result.part = null;
  const [{ part }] = found.results;
  const offers = part.sellers.flatMap((seller: { offers: unknown[] }) => seller.offers);
  for (const offer of offers.slice(0, 14)) offer.id = null;
  const { prices } = offers.slice(14).find((offer: { prices: unknown[] }) => offer.prices.length > 0);
  const [price] = prices;
  while (prices.length < 1300) prices.push(price);
  body.errors = Array.from({ length: 21 }, (_, index) => ({ message: `Message ${index}` }));
});

describe('the heading of the results', () => {
  it('names the text that was searched for, whatever is in the box', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    await user.clear(searchBox());
    heading('Results for “LM358”');
    await fill(user, searchBox(), 'NE555');
    heading('Results for “LM358”');
    expect(rows()).toHaveLength(10);
  });

  it('says that results are of an earlier search while another runs; they are inert, and the focus is not lost', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    const first = row(0);
    act(() => first.focus());
    expect(document.activeElement).toBe(first);
    back.network.intercept('SearchMpn', holdRequests().interceptor);
    await search(user, 'NE555');
    heading('Results for “LM358”, searched earlier');
    await waitFor(() => expect(first.closest('[inert]')).not.toBeNull());
    expect(reachable('toolbar')).toEqual([]);
    expect(document.activeElement).toBe(searchBox());
    expect(queryButton('Show these again')).toBeNull();
  });
});

describe('an answer of which something is missing', () => {
  it('says above the rows what is missing', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    back.network.intercept('SearchMpn', incomplete);
    await searchAndWait(user, 'LM358');
    expect(searchStatus()).toBe('At least 10 hits, 3 shown');
    for (const sentence of [
      'Couldn’t be read from Nexar’s answer: 2 parts and 14 offers.',
      'Nexar found 5 more parts but couldn’t deliver them.',
      'Searching again uses parts again.',
      'Not shown because Nexar’s answer is unusually long: 1,200 prices.',
      '1 more message from Nexar is not shown.',
    ]) {
      expect(pageText()).toContain(sentence);
    }
  });
});
