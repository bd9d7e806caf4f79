// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listField, openList } from './part-list-panel';
import {
  button,
  findButton,
  pageText,
  queryButton,
  requestsOf,
  rows,
  search,
  searchStatus,
  showApp,
} from './show-app';

const mpns = ['LM358DR', 'NE555P', 'STM32F103C8T6', 'GRM188R71H104KA93D', 'LM358N'];
const partsLeft = () => screen.getByRole('status', { name: 'Parts left' }).textContent;

describe('a plan that is used up', () => {
  it('is a state at the start of the search, not an error, and ends with the next parts', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await back.parts.choosePlan({ kind: 'lifetime', parts: 10 });
    await back.parts.correctSpent({ spent: 10 });
    await waitFor(() => expect(partsLeft()).toBe('0 of 10 parts left'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(pageText()).toMatch(/limit of 10 parts\..*By this app’s count.*you can still search.*don’t renew/);
    expect(screen.getByRole('status', { name: 'Connection' }).textContent).toBe('Connected');
    back.nexar.control.setPartLimit(0);
    await search(user, 'LM358');
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toMatch(/its limit is 0\.New applications/),
    );
    expect(searchStatus()).toBe('Part limit reached');
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Open the Nexar portal' }));
    await waitFor(() => expect(back.openedLinks).toHaveLength(1));
    back.nexar.control.setPartLimit(null);
    await search(user, 'LM358');
    await waitFor(() => expect(searchStatus()).toMatch(/hits/));
    expect(pageText()).not.toMatch(/reached your Nexar plan|its limit/);
    // Nothing was tried again by itself.
    expect(requestsOf(back, 'search')).toHaveLength(2);
  });

  it('keeps back a list that is refused whole, and offers as many lines of it as parts are left', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await back.parts.choosePlan({ kind: 'lifetime', parts: 3 });
    back.nexar.control.setPartLimit(3);
    await openList(user, mpns.join('\n'));
    await user.click(button('Look up 5 part numbers'));
    await waitFor(() => expect(searchStatus()).toBe('0 of 5 found, 5 not looked up'));
    expect(partsLeft()).toBe('At most 3 of 3 parts left');
    expect(screen.getByRole('alert').textContent).toMatch(/too few parts left: at most 3 of 3/);
    expect(pageText()).toContain(`5 part numbers weren’t looked up:${mpns.join(', ')}`);
    expect(pageText()).not.toContain('Not found');
    await user.click(await findButton('Look up 3 of the remaining 5 · up to 3 parts'));
    await waitFor(() => expect(searchStatus()).toBe('3 of 5 found, 2 not looked up'));
    expect(partsLeft()).toBe('0 of 3 parts left');
    await user.click(await findButton('Look up the remaining 2 · up to 2 parts'));
    await waitFor(() => expect(pageText()).toContain('Still over the part limit.'));
    back.nexar.control.setPartLimit(null);
    await user.click(button('Look up the remaining 2 · up to 2 parts'));
    await waitFor(() => expect(searchStatus()).toBe('5 of 5 found'));
    expect(queryButton('Open the Nexar portal')).toBeNull();
    const sent = [mpns, mpns.slice(0, 3), mpns.slice(3), mpns.slice(3)];
    expect(requestsOf(back, 'lookUpList')).toEqual(sent.map((lines) => ({ mpns: lines, costShown: true })));
  });

  it('still gives the lines of a list that are cached', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await openList(user, 'LM358DR');
    await user.click(button('Look up 1 part number'));
    await waitFor(() => expect(searchStatus()).toBe('1 of 1 found'));
    back.nexar.control.setPartLimit(0);
    await user.click(button('List of part numbers'));
    await user.clear(listField());
    await user.type(listField(), 'LM358DR, NE555P');
    await user.click(await findButton('Look up 2 part numbers'));
    await waitFor(() => expect(searchStatus()).toBe('1 of 2 found, 1 not looked up'));
    expect(rows().map(({ textContent }) => textContent?.slice(0, 30))).toEqual([
      expect.stringContaining('LM358DR'),
      expect.stringContaining('NE555PPart limit reached'),
    ]);
    expect(screen.getByRole('alert').textContent).toMatch(/its limit is 0/);
  });
});
