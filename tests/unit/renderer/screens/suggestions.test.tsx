// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createPartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { key, press, type, until } from './acting';
import { allByRole, byRole } from './by-role';
import { endApp, search, searchBox, searchStatus, showApp } from './shown-app';

afterEach(endApp);

describe('suggestions', () => {
  it('come after a pause in typing, and Enter searches the text as typed', async () => {
    const twin = await showApp('nexar', '#/search');
    for (const text of ['LM', 'LM3', 'LM35']) await type(searchBox(), text);
    const list = await until(() => byRole('listbox', 'Suggestions'));
    expect(twin.asked).toEqual(['suggest LM35']);
    expect(allByRole('option', undefined, list)[0]?.textContent).toContain('LM358');
    expect(searchBox().getAttribute('aria-controls')).toBe(list.id);
    await key(searchBox(), 'Enter');
    expect(allByRole('listbox')).toEqual([]);
    expect(twin.asked).toContain('search LM35 0');
  });

  it('are moved through by the arrows, round over the text as typed, and Enter takes the one', async () => {
    const twin = await showApp('nexar', '#/search');
    await type(searchBox(), 'LM358');
    const list = await until(() => byRole('listbox', 'Suggestions'));
    const options = allByRole('option', undefined, list);
    const active = () => searchBox().getAttribute('aria-activedescendant');
    await key(searchBox(), 'ArrowUp');
    expect(active()).toBe(options.at(-1)?.id);
    await key(searchBox(), 'ArrowDown');
    expect(active()).toBeNull();
    await key(searchBox(), 'ArrowDown');
    expect(active()).toBe(options[0]?.id);
    await key(searchBox(), 'Enter');
    expect(twin.asked.at(-1)).toBe('search LM358D 0');
    expect((searchBox() as HTMLInputElement).value).toBe('LM358D');
  });

  it('go by Escape, which leaves the text', async () => {
    await showApp('nexar', '#/search');
    await type(searchBox(), 'LM358');
    await until(() => byRole('listbox', 'Suggestions'));
    await key(searchBox(), 'Escape');
    expect(allByRole('listbox')).toEqual([]);
    expect((searchBox() as HTMLInputElement).value).toBe('LM358');
  });
});

describe('recent searches', () => {
  it('stand in place of the examples, and the empty box offers them', async () => {
    const twin = createPartsTwin('nexar');
    await showApp('nexar', '#/search', twin);
    for (const text of ['LM358', 'ZZZ', 'STM32']) {
      await search(text);
      await until(() => expect(searchStatus()).toMatch(/shown$|^No parts/));
    }
    await type(searchBox(), '');
    expect(allByRole('listbox')).toEqual([]);
    await key(searchBox(), 'ArrowDown');
    const list = byRole('listbox', 'Recent searches');
    expect(allByRole('option', undefined, list).map((option) => option.textContent)).toEqual([
      'STM32',
      'LM358',
    ]);
    await key(searchBox(), 'ArrowDown');
    await key(searchBox(), 'Enter');
    expect((searchBox() as HTMLInputElement).value).toBe('LM358');

    await showApp('nexar', '#/search', twin);
    byRole('button', 'Search for STM32');
    expect(allByRole('button', 'Search for GRM188R71H104KA93D')).toEqual([]);
    await press(byRole('button', 'Clear recent searches'));
    byRole('button', 'Search for GRM188R71H104KA93D');
  });
});
