// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { changesAnswer, offline } from '../../../fake-back-end/fake-network';
import { openList } from './part-list-panel';
import {
  button,
  findButton,
  pageText,
  queryButton,
  requestsOf,
  rows,
  searchStatus,
  showApp,
} from './show-app';

/** A Nexar that fails with LM358DR and returns an unreadable GRM188R71H104KA93D. */
const failingLines = changesAnswer(({ data }, { variables }) => {
  const { queries } = variables as { queries: { mpn: string }[] };
  for (const [index, { mpn }] of queries.entries()) {
    const line = data.supMultiMatch[index];
    if (mpn === 'LM358DR') Object.assign(line, { parts: [], error: 'Timeout' });
    if (mpn === 'GRM188R71H104KA93D') line.parts[0].id = null;
  }
});

async function showFailingApp() {
  const app = await showApp({ source: 'nexar' });
  const endFailing = app.back.network.intercept('MultiMatch', failingLines);
  return { ...app, endFailing };
}

it('lines that were not delivered are named with their reasons and looked up again by themselves', async () => {
  const { back, user, endFailing } = await showFailingApp();
  await openList(user, 'LM358DR\nSTM32F103C8T6\nZZZ-1\nGRM188R71H104KA93D');
  await user.click(button('Look up 4 part numbers'));
  await waitFor(() => expect(searchStatus()).toBe('1 of 4 found, 1 not found, 2 not delivered'));
  // Screen readers announce every change within an alert, so it holds no button and no reason.
  const alerts = screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(alerts).toEqual([expect.stringMatching(/^[^.:]*2[^.:]*[.:]$/)]);
  expect(pageText()).toContain('LM358DR: Timeout');
  expect(pageText()).toContain('GRM188R71H104KA93D: Nexar returned a part that couldn’t be read');
  expect(pageText()).toContain('Uses up to 2 parts');
  expect(pageText()).toContain('Not found (1): ZZZ-1');
  expect(pageText()).not.toContain('End of results');
  endFailing();
  await user.click(button('Look up these 2 part numbers again'));
  await waitFor(() => expect(searchStatus()).toBe('3 of 4 found, 1 not found'));
  expect(requestsOf(back, 'lookUpList')).toEqual([
    { mpns: ['LM358DR', 'STM32F103C8T6', 'ZZZ-1', 'GRM188R71H104KA93D'], costShown: true },
    { mpns: ['LM358DR', 'GRM188R71H104KA93D'], costShown: true },
  ]);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('lines that were not delivered are not called unknown', async () => {
  const { user } = await showFailingApp();
  await openList(user, 'LM358DR\nGRM188R71H104KA93D');
  await user.click(button('Look up 2 part numbers'));
  await waitFor(() => expect(searchStatus()).toBe('0 of 2 found, 2 not delivered'));
  expect(pageText()).not.toMatch(/not found|none of these|No parts/i);
});

it('a failure to look lines up again is shown, keeps the rows, and is gone with the next list', async () => {
  const { back, user } = await showFailingApp();
  await openList(user, 'LM358DR\nSTM32F103C8T6');
  await user.click(button('Look up 2 part numbers'));
  const again = await findButton('Look up this part number again');
  const goOnline = back.network.intercept('MultiMatch', offline);
  await user.click(again);
  await findButton('Try again');
  expect(pageText()).toContain('not connected to a network');
  expect(document.querySelectorAll('[role="alert"] [role="alert"]')).toHaveLength(0);
  expect(rows().map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Not delivered'),
    expect.stringContaining('STM32F103C8T6'),
  ]);
  goOnline();
  await openList(user, 'GRM188R71H104KA93D\nSTM32F103C8T6');
  await user.click(button('Look up 2 part numbers'));
  await waitFor(() => expect(pageText()).toContain('GRM188R71H104KA93D: Nexar returned'));
  expect(pageText()).not.toContain('not connected to a network');
  expect(queryButton('Try again')).toBeNull();
});
