// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import {
  button,
  findHeading,
  pageText,
  requestsOf,
  searchAndWait,
  searchBox,
  searchStatus,
  showApp,
} from './show-app';

it('A search requests as many parts as the user has set, and the costs follow', async () => {
  const { back, user } = await showApp({ source: 'nexar' }, '#/settings');
  await findHeading('Settings');
  const choice = screen.getByRole('group', { name: 'Parts per search' });
  await user.click(within(choice).getByRole('radio', { name: '3' }));
  await waitFor(() => expect(back.disk.present?.settings).toMatchObject({ partsPerSearch: 3 }));
  await searchAndWait(user, 'LM358');
  expect(searchStatus()).toBe('46 hits, 3 shown');
  expect(pageText()).toContain('Up to 3 parts');
  await user.click(button('Show more parts'));
  await waitFor(() => expect(searchStatus()).toBe('46 hits, 6 shown'));
  expect(requestsOf(back, 'search')).toEqual([
    { text: 'LM358', start: 0 },
    { text: 'LM358', start: 3, maxParts: 3 },
  ]);
  await act(async () => void (await back.parts.changeSettings({ currency: 'USD' })));
  button('Update for Germany · USD (up to 3 parts)');
});

it('A chosen suggestion requests three parts, and more on request', async () => {
  const { back, user } = await showApp({ source: 'nexar' });
  await user.type(searchBox(), 'LM358D');
  await screen.findByRole('listbox', { name: 'Suggestions' });
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(searchStatus()).toMatch(/shown$/));
  expect(requestsOf(back, 'search')).toEqual([{ text: searchBox().value, start: 0, maxParts: 3 }]);
  expect(back.network.variablesOf('SearchMpn')).toMatchObject([{ limit: 3 }]);
});
