// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { offers, openPart, quantityField } from './open-part';
import {
  button,
  fill,
  findHeading,
  heading,
  queryButton,
  requestsOf,
  row,
  search,
  searchAndWait,
  searchBox,
  searchStatus,
  showApp,
} from './show-app';

const isFilled = () => button('Search parts').className.includes('primary');

describe('the search box', () => {
  it('searches from a part, and keeps the focus', async () => {
    const { back, user } = await openPart('LM358');
    await search(user, 'NE555P');
    await waitFor(() => expect(searchStatus()).toMatch(/shown$/));
    heading('Results for “NE555P”');
    expect(window.location.hash).toBe('#/search');
    expect(document.activeElement).toBe(searchBox());
    expect(requestsOf(back, 'search')).toEqual([
      { text: 'LM358', start: 0 },
      { text: 'NE555P', start: 0 },
    ]);
  });

  it('leads from Settings to the list that is pasted, and to what is missing', async () => {
    const { back, user } = await showApp({ source: 'sample' }, '#/settings');
    await findHeading('Settings');
    await user.click(searchBox());
    await user.paste('LM358\nNE555P');
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /one part number/i });
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.value).toBe('LM358\nNE555P');

    act(() => back.sendToPage('command', 'show-settings'));
    await findHeading('Settings');
    await user.click(button('Search parts'));
    await waitFor(() => expect(searchStatus()).toMatch(/^Type a part number/));
    expect(document.activeElement).toBe(searchBox());
  });

  it('returns the focus to the screen by Escape', async () => {
    const { user } = await openPart('LM358');
    const offer = offers()[1];
    act(() => offer?.focus());
    await user.keyboard('/');
    expect(document.activeElement).toBe(searchBox());
    await user.keyboard('NE{Escape}');
    expect(document.activeElement).toBe(offer);
    expect(searchBox().value).toBe('NE');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(row(0)));
  });

  it('leads to the rows by Escape, which clears text and results there', async () => {
    const { user } = await showApp({ source: 'sample' });
    await searchAndWait(user, 'LM358');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(row(0));
    expect(searchBox().value).toBe('LM358');
    await user.keyboard('{ArrowDown}/{Escape}');
    expect(document.activeElement).toBe(row(1));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(searchBox());
    expect(searchBox().value).toBe('');
    heading('Find a part');
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('clears a search that found nothing by one Escape, and nothing by one in another field', async () => {
    const { user } = await showApp({ source: 'sample' });
    await search(user, 'ZZZ');
    await waitFor(() => expect(searchStatus()).toBe('No parts found'));
    await user.click(quantityField());
    await user.keyboard('{Escape}');
    heading('No parts found for “ZZZ”');
    await user.click(searchBox());
    await user.keyboard('{Escape}');
    heading('Find a part');
    expect(searchStatus()).toBe('');
  });

  it('emphasizes its button only while it holds another text than is shown', async () => {
    const { user } = await showApp({ source: 'sample' });
    expect(isFilled()).toBe(false);
    await fill(user, searchBox(), 'LM358');
    expect(isFilled()).toBe(true);
    await searchAndWait(user, 'LM358');
    expect(isFilled()).toBe(false);
    await fill(user, searchBox(), 'LM358D');
    expect(isFilled()).toBe(true);
    await fill(user, searchBox(), ' LM358 ');
    expect(isFilled()).toBe(false);
  });

  it('is not shown before there is anything to search', async () => {
    await showApp({ source: 'none' }, '#/welcome');
    heading('Welcome');
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(queryButton('Search parts')).toBeNull();
  });
});
