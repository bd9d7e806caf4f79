// @vitest-environment happy-dom
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listField, openList, panel, unknownNumbers } from './part-list-panel';
import {
  button,
  findButton,
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

describe('the results of a list', () => {
  it('have one row a line, each with a search for other matches and its cost', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await openList(user, 'LM358\nlm-358\nZZZ-1');
    await user.click(button('Look up 3 part numbers'));
    await waitFor(() => expect(searchStatus()).toMatch(/ of 3 found.*, 1 not found$/));
    expect(rows().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^LM358Exact/),
      expect.stringMatching(/^lm-358Exact\*Exact \(ignoring punctuation\)/),
      expect.stringMatching(/^ZZZ-1Not found/),
    ]);
    expect(pageText()).toContain('“Others” and “Search” look up that number: up to 10 parts.');
    await user.click(button(/^\d+ others?: search for lm-358, up to 10 parts$/));
    await waitFor(() => expect(requestsOf(back, 'search')).toEqual([{ text: 'lm-358', start: 0 }]));
    expect(requestsOf(back, 'lookUpList')).toHaveLength(1);
    const callsBefore = back.calls.length;
    await user.click(await findButton('Back to the list of 3 part numbers'));
    await waitFor(() => expect(searchStatus()).toMatch(/ of 3 found/));
    expect(rows()).toHaveLength(3);
    expect(document.activeElement).toBe(row(1));
    expect(searchBox().value).toBe('');
    expect(back.calls.slice(callsBefore)).toEqual([]);
    expect(queryButton(/^Back to the list/)).toBeNull();
  });

  it('take the focus back to the search box if another list was left at a row', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await openList(user, 'LM358\nlm-358');
    await user.click(button('Look up 2 part numbers'));
    await user.click(await findButton(/^\d+ others?: search for lm-358, up to 10 parts$/));
    await findButton('Back to the list of 2 part numbers');
    await openList(user, 'STM32F103C8T6\nLM358DR');
    await user.click(button('Look up 2 part numbers'));
    await waitFor(() => expect(searchStatus()).toMatch(/ of 2 found/));
    await searchAndWait(user, 'LM358');
    await user.click(button('Back to the list of 2 part numbers'));
    await waitFor(() => expect(searchStatus()).toMatch(/ of 2 found/));
    expect(document.activeElement).toBe(searchBox());
  });

  it('open nothing for a line without a part, and offer to search for it at the cost that is set', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await openList(user, 'LM358\nZZZ-1');
    await user.click(button('Look up 2 part numbers'));
    await waitFor(() => expect(rows()).toHaveLength(2));
    await act(async () => void (await back.parts.changeSettings({ partsPerSearch: 3 })));
    expect(pageText()).toContain('“Others” and “Search” look up that number: up to 3 parts.');
    row(1).focus();
    await user.keyboard('{Enter}');
    expect(window.location.hash).toBe('#/search');
    await user.click(button('Search for ZZZ-1, up to 3 parts'));
    await waitFor(() => expect(searchStatus()).toBe('No parts found'));
    expect(requestsOf(back, 'search')).toEqual([{ text: 'ZZZ-1', start: 0 }]);
    await user.click(button('Back to the list of 2 part numbers'));
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(requestsOf(back, 'lookUpList')).toHaveLength(1);
  });
});

describe('more than a hundred part numbers', () => {
  const countsOf = (requests: unknown[]) =>
    requests.map((request) => (request as { mpns: string[] }).mpns.length);

  it('are looked up by the hundred, and each button says how many and at what cost', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await openList(user, ['LM358', ...unknownNumbers(151)].join('\n'));
    expect(panel().textContent).toContain('152 part numbers. Looked up 100 at a time.');
    expect(panel().textContent).toContain('Uses up to 100 parts');
    await user.click(button('Look up the first 100 of 152 part numbers'));
    await waitFor(() =>
      expect(searchStatus()).toBe('1 of the first 100 found, 99 not found; 52 still to look up'),
    );
    expect(pageText()).toContain('52 of 152 still to look up. Uses up to 52 parts.');
    await user.click(button('Look up the next 52 part numbers'));
    await waitFor(() => expect(searchStatus()).toBe('1 of 152 found, 151 not found'));
    expect(countsOf(requestsOf(back, 'lookUpList'))).toEqual([100, 52]);
    expect(queryButton(/^Look up|^Show more/)).toBeNull();
  });

  it('continue although none of the first hundred is found', async () => {
    const { back, user } = await showApp({ source: 'sample' });
    await openList(user, [...unknownNumbers(150), 'LM358', ...unknownNumbers(30, 150)].join('\n'));
    await user.click(button('Look up the first 100 of 181 part numbers'));
    await waitFor(() => expect(searchStatus()).toBe('None of the first 100 found; 81 still to look up'));
    heading('None of the first 100 part numbers were found');
    expect(pageText()).toContain('81 of 181 still to look up. Free with sample data.');
    await user.click(button('Look up the next 81 part numbers'));
    await waitFor(() => expect(searchStatus()).toBe('1 of 181 found, 180 not found'));
    await waitFor(() => expect(rows()).toHaveLength(181));
    expect(countsOf(requestsOf(back, 'lookUpList'))).toEqual([100, 81]);
  });

  it('end in a heading if all are unknown, and the list can be edited', async () => {
    const { user } = await showApp({ source: 'sample' });
    await openList(user, unknownNumbers(101).join('\n'));
    await user.click(button('Look up the first 100 of 101 part numbers'));
    await user.click(await findButton('Look up the next part number'));
    await waitFor(() => expect(searchStatus()).toBe('No parts found'));
    heading('None of these 101 part numbers were found');
    await user.click(button('Edit list…'));
    expect(listField().value).toContain('PN0100');
  });
});
