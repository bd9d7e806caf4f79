// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeBackEnd } from '../../../fake-back-end/fake-back-end';
import { holdRequests } from '../../../fake-back-end/fake-network';
import { openList } from './part-list-panel';
import {
  button,
  fill,
  findHeading,
  heading,
  pageText,
  queryButton,
  requestsOf,
  row,
  rows,
  searchAndWait,
  searchBox,
  searchStatus,
  showApp,
} from './show-app';

async function choose({ parts }: FakeBackEnd, country: string, currency: string): Promise<void> {
  await act(async () => void (await parts.changeSettings({ country, currency })));
}

describe('results after a change of country or currency', () => {
  it('name the region of their prices, and are updated by one press that states its cost', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    await choose(back, 'FR', 'EUR');
    expect(pageText()).toContain('Prices are for Germany · EUR.');
    expect(rows()).toHaveLength(10);
    expect(requestsOf(back, 'search')).toHaveLength(1);
    await fill(user, searchBox(), 'NE555');
    const held = holdRequests();
    back.network.intercept('SearchMpn', held.interceptor);
    await user.click(button('Update for France · EUR (up to 10 parts)'));
    expect(document.activeElement).toBe(searchBox());
    heading('Results for “LM358”, searched earlier');
    await waitFor(() => expect(held.texts()).toEqual(['LM358']));
    held.release();
    await findHeading('Results for “LM358”');
    expect(requestsOf(back, 'search')).toEqual([
      { text: 'LM358', start: 0 },
      { text: 'LM358', start: 0 },
    ]);
    const regions = back.network.variablesOf('SearchMpn').map(({ country, currency }) => [country, currency]);
    expect(regions).toEqual([
      ['DE', 'EUR'],
      ['FR', 'EUR'],
    ]);
    expect(pageText()).not.toContain('Prices are for');
    expect(searchBox().value).toBe('NE555');
  });

  it('are not continued with parts of another region', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    button('Show more parts');
    await choose(back, 'DE', 'GBP');
    button('Update for Germany · GBP (up to 10 parts)');
    expect(queryButton('Show more parts')).toBeNull();
    await choose(back, 'DE', 'EUR');
    expect(pageText()).not.toContain('Prices are for');
    button('Show more parts');
    expect(requestsOf(back, 'search')).toHaveLength(1);
  });

  it('state the cost of the list if they are a list', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await openList(user, 'LM358DR\nSTM32F103C8T6\nZZZ-1');
    await user.click(button('Look up 3 part numbers'));
    await findHeading('Results for a list of 3 part numbers');
    await choose(back, 'US', 'USD');
    await user.click(button('Update for United States · USD (up to 3 parts)'));
    await findHeading('Results for a list of 3 part numbers');
    expect(requestsOf(back, 'lookUpList')).toHaveLength(2);
    expect(pageText()).not.toContain('Prices are for');
  });

  it('are updated for free if they are sample parts', async () => {
    const { back, user } = await showApp({ source: 'sample' });
    await searchAndWait(user, 'LM358');
    await choose(back, 'US', 'USD');
    await user.click(button('Update for United States · USD (free with sample data)'));
    await waitFor(() => expect(searchStatus()).toBe('46 hits, 10 shown'));
  });
});

describe('a part after a change of country or currency', () => {
  it('names the region of its prices, and is updated by one press that states its cost', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    await user.click(row(0));
    const part = await screen.findByRole('region', { name: 'Part' });
    await waitFor(() => expect(part.textContent).toContain('€'));
    await choose(back, 'FR', 'EUR');
    expect(part.textContent).toContain('Prices are for Germany · EUR.');
    await user.click(within(part).getByRole('button', { name: /^Update for France · EUR \(.*1 part\)$/ }));
    await waitFor(() => expect(part.textContent).not.toContain('Prices are for'));
    expect(requestsOf(back, 'updatePart')).toHaveLength(1);
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  });
});
