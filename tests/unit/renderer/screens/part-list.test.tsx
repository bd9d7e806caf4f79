// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listField, openList, panel, pasteIntoSearchBox } from './part-list-panel';
import {
  button,
  pageText,
  queryButton,
  requestsOf,
  rows,
  search,
  searchAndWait,
  searchBox,
  searchStatus,
  showApp,
} from './show-app';

describe('the panel for a list of part numbers', () => {
  it('looks them up by one press, after saying what that can cost', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    await openList(user, 'LM358DR\nSTM32F103C8T6, ZZZ-1');
    expect(screen.queryByRole('grid')).toBeNull();
    // No title or count of results that the panel hides.
    expect(screen.queryByRole('heading', { name: 'Results for “LM358”' })).toBeNull();
    expect(searchStatus()).toBe('');
    expect(panel().textContent).toContain('Uses up to 3 parts');
    expect(requestsOf(back, 'lookUpList')).toEqual([]);
    await user.click(button('Look up 3 part numbers'));
    await waitFor(() => expect(searchStatus()).toBe('2 of 3 found, 1 not found'));
    expect(requestsOf(back, 'lookUpList')).toEqual([
      { mpns: ['LM358DR', 'STM32F103C8T6', 'ZZZ-1'], costShown: true },
    ]);
    expect(pageText()).toContain('Not found (1): ZZZ-1');
    expect(searchBox().value).toBe('');
  });

  it('closes by Escape, shows the earlier rows again, and opens as it was left', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    await openList(user, 'LM358DR\nNE555');
    await user.type(listField(), '{Escape}');
    expect(rows()).toHaveLength(10);
    await user.click(button('List of part numbers'));
    expect(listField().value).toBe('LM358DR\nNE555');
  });

  it('tells part numbers from quantities and shows which ones it found', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await openList(user, 'LM358\t10\tdual amplifier\nNE555\t5');
    expect(panel().textContent).toContain('2 part numbers.');
    expect(panel().querySelector('summary')?.textContent).toBe('Ignored: 2 quantities, 1 other cell');
    expect(panel().querySelector('dl')?.textContent).toContain('1 other celldual amplifier');
    expect(panel().textContent).toContain('Part numbers: LM358, NE555');
  });

  it('reads digits after a comma in both ways, as the user chooses', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await openList(user, 'LM358,115\nSTM32F103C8T6,125');
    expect(panel().textContent).toContain('2 numbers can be read in two ways:');
    expect(panel().textContent).toContain('Part numbers: LM358,115, STM32F103C8T6,125');
    await user.click(screen.getByRole('radio', { name: 'LM358, quantity 115' }));
    expect(panel().textContent).toContain('Part numbers: LM358, STM32F103C8T6');
    expect(panel().querySelector('summary')?.textContent).toBe('Ignored: 2 quantities');
    await user.click(button('Look up 2 part numbers'));
    await waitFor(() => expect(searchStatus()).toContain('2 of 2 found'));
    expect(requestsOf(back, 'lookUpList')).toEqual([{ mpns: ['LM358', 'STM32F103C8T6'], costShown: true }]);
  });

  it('remembers the chosen reading while it is closed, and not for another list', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await openList(user, 'LM358,115\nSTM32F103C8T6,125');
    await user.click(screen.getByRole('radio', { name: 'LM358, quantity 115' }));
    await user.type(listField(), '{Escape}');
    await user.click(button('List of part numbers'));
    expect(panel().textContent).toContain('Part numbers: LM358, STM32F103C8T6');
    await user.clear(listField());
    await user.paste('NE555,115\nBC847B,215');
    expect(panel().textContent).toContain('Part numbers: NE555,115, BC847B,215');
    await user.click(screen.getByRole('radio', { name: 'NE555, quantity 115' }));
    await user.type(listField(), '{Escape}');
    await pasteIntoSearchBox(user, 'LM358,115\nSTM32F103C8T6,125');
    expect(panel().textContent).toContain('Part numbers: LM358,115, STM32F103C8T6,125');
  });

  it('names a number that a spreadsheet has rounded, and says what to do', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await openList(user, 'MPN\tQty\n9.55167E+12\t4\nLM358\t5');
    expect(panel().textContent).toContain(
      'A spreadsheet rounded 9.55167E+12. Format its column as text and copy it again.',
    );
    expect(panel().textContent).toContain('Part numbers: LM358');
  });
});

describe('several part numbers in the search box', () => {
  it('open the panel for a list by Enter, as a paste does, and nothing is requested yet', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await search(user, 'LM358, NE555, foo123');
    expect(requestsOf(back, 'search')).toEqual([]);
    expect(listField().value).toBe('LM358, NE555, foo123');
    expect(requestsOf(back, 'lookUpList')).toEqual([]);
    await user.click(button('Look up 3 part numbers'));
    await waitFor(() => expect(requestsOf(back, 'lookUpList')).toHaveLength(1));
    expect(requestsOf(back, 'lookUpList')).toEqual([{ mpns: ['LM358', 'NE555', 'foo123'], costShown: true }]);
  });

  it('are not suspected in a search by description', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await search(user, 'blue resistor, 10k, 0603');
    await waitFor(() => expect(searchStatus()).toBe('No parts found'));
    expect(queryButton(/as a list/)).toBeNull();
  });
});
