// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { maxListText } from '../../../../renderer/search/part-numbers/limit-text';
import { key, press, type, until } from './acting';
import { allByRole, byRole } from './by-role';
import { endApp, rows, search, searchAndWait, searchBox, searchStatus, showApp } from './shown-app';

afterEach(endApp);

const panel = () => byRole('region', 'Several part numbers');
const lookUps = (asked: readonly string[]) => asked.filter((call) => call.startsWith('lookUpList'));
const unknown = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `PN${String(from + index).padStart(4, '0')}`);

async function openList(text: string): Promise<void> {
  await press(byRole('button', 'Several part numbers'));
  await type(panel().querySelector('textarea') as HTMLElement, text);
}

describe('several part numbers', () => {
  it('are looked up by one press, which says before what it can cost', async () => {
    const twin = await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    await openList('LM358DR\nSTM32F103C8T6, ZZZ-1');
    expect(allByRole('grid')).toEqual([]);
    expect(panel().textContent).toContain('at most 3 count toward your Nexar part limit');
    expect(lookUps(twin.asked)).toEqual([]);
    await press(byRole('button', 'Look up 3 part numbers'));
    await until(() => expect(searchStatus()).toBe('2 of 3 found, 2 shown'));
    expect(lookUps(twin.asked)).toEqual(['lookUpList 3']);
    expect(document.body.textContent).toContain('Not found (1): ZZZ-1');
    expect((searchBox() as HTMLInputElement).value).toBe('');
  });

  it('go by Escape, and the earlier rows are there again; the panel opens as it was left', async () => {
    await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    await openList('LM358DR\nNE555');
    await key(panel().querySelector('textarea') as HTMLElement, 'Escape');
    expect(rows()).toHaveLength(10);
    await press(byRole('button', 'Several part numbers'));
    expect(panel().querySelector('textarea')?.value).toBe('LM358DR\nNE555');
  });

  it('beside quantities are told from them, and shown before they are asked for', async () => {
    await showApp('nexar', '#/search');
    await openList('LM358\t10\tdual amplifier\nNE555\t5');
    expect(panel().textContent).toContain('2 part numbers.');
    expect(panel().querySelector('summary')?.textContent).toBe('Left out: 2 quantities, 1 other text');
    expect(panel().querySelector('dl')?.textContent).toContain('1 other textdual amplifier');
    expect(panel().textContent).toContain('Will be asked for: LM358, NE555');
  });

  it('with digits behind a comma are read in both ways, as the user chooses', async () => {
    const twin = await showApp('nexar', '#/search');
    await openList('LM358,115\nSTM32F103C8T6,125');
    expect(panel().textContent).toContain('2 numbers can be read in two ways:');
    expect(panel().textContent).toContain('Will be asked for: LM358,115, STM32F103C8T6,125');
    await press(byRole('radio', 'LM358, quantity 115'));
    expect(panel().textContent).toContain('Will be asked for: LM358, STM32F103C8T6');
    expect(panel().querySelector('summary')?.textContent).toBe('Left out: 2 quantities');
    await press(byRole('button', 'Look up 2 part numbers'));
    await until(() => expect(searchStatus()).toContain('2 of 2 found'));
    expect(lookUps(twin.asked)).toEqual(['lookUpList 2']);
  });

  it('that a spreadsheet has rounded are named, with what can be done', async () => {
    await showApp('nexar', '#/search');
    await openList('MPN\tQty\n9.55167E+12\t4\nLM358\t5');
    expect(panel().textContent).toContain(
      '9.55167E+12 was rounded by a spreadsheet. Format its column as text, and copy it again.',
    );
    expect(panel().textContent).toContain('Will be asked for: LM358');
  });

  it('that are more than the panel takes are cut at a line, which is said', async () => {
    await showApp('nexar', '#/search');
    await openList(unknown(30_000).join('\n'));
    const field = panel().querySelector('textarea') as HTMLTextAreaElement;
    const taken = field.value.trimEnd().split('\n');
    expect(field.value.length).toBeLessThanOrEqual(maxListText);
    expect(taken.at(-1)).toBe(unknown(1, taken.length - 1)[0]);
    expect(panel().textContent).toContain(
      `Only the first ${taken.length.toLocaleString('en-US')} of 30,000 lines fit here.`,
    );
    byRole('button', `Look up the first 100 of ${taken.length.toLocaleString('en-US')} part numbers`);
  });
});

describe('more than a hundred part numbers', () => {
  it('are asked for by the hundred, each press saying what it asks and what it can cost', async () => {
    const twin = await showApp('nexar', '#/search');
    await openList(['LM358', ...unknown(151)].join('\n'));
    expect(panel().textContent).toContain(
      '152 part numbers. The first 100 are asked for by one press, the next ones by another.',
    );
    expect(panel().textContent).toContain('at most 100 count toward your Nexar part limit');
    await press(byRole('button', 'Look up the first 100 of 152 part numbers'));
    await until(() => expect(searchStatus()).toBe('1 of the first 100 found, 1 shown; 52 not asked for yet'));
    expect(document.body.textContent).toContain(
      '52 of 152 were not asked for yet. One request; at most 52 count toward your Nexar part limit.',
    );
    await press(byRole('button', 'Look up the next 52 part numbers'));
    await until(() => expect(searchStatus()).toBe('1 of 152 found, 1 shown'));
    expect(lookUps(twin.asked)).toEqual(['lookUpList 100', 'lookUpList 52']);
    expect(allByRole('button', /^Look up|^Show more/)).toEqual([]);
  });

  it('go on though none of the first hundred is found', async () => {
    const twin = await showApp('sample', '#/search');
    await openList([...unknown(150), 'LM358', ...unknown(30, 150)].join('\n'));
    await press(byRole('button', 'Look up the first 100 of 181 part numbers'));
    await until(() => expect(searchStatus()).toBe('None of the first 100 found; 81 not asked for yet'));
    byRole('heading', 'None of the first 100 part numbers was found');
    expect(document.body.textContent).toContain('81 of 181 were not asked for yet. Free, sample data.');
    await press(byRole('button', 'Look up the next 81 part numbers'));
    await until(() => expect(searchStatus()).toBe('1 of 181 found, 1 shown'));
    expect(rows()).toHaveLength(1);
    expect(lookUps(twin.asked)).toEqual(['lookUpList 100', 'lookUpList 81']);
  });

  it('of which none at all is found end in words, and the list can be changed', async () => {
    await showApp('sample', '#/search');
    await openList(unknown(101).join('\n'));
    await press(byRole('button', 'Look up the first 100 of 101 part numbers'));
    await press(await until(() => byRole('button', 'Look up the next part number')));
    await until(() => expect(searchStatus()).toBe('No parts found'));
    byRole('heading', 'None of these 101 part numbers was found');
    await press(byRole('button', 'Change the list…'));
    expect(panel().querySelector('textarea')?.value).toContain('PN0100');
  });
});

describe('several numbers that were searched for as one text', () => {
  it('are one search as typed, and then a press from being looked up one by one', async () => {
    const twin = await showApp('nexar', '#/search');
    await search('LM358, NE555, foo123');
    await until(() => expect(searchStatus()).toBe('No parts found'));
    expect(twin.asked).toContain('search LM358, NE555, foo123 0');
    await press(byRole('button', 'Look these 3 up one by one…'));
    expect(panel().querySelector('textarea')?.value).toBe('LM358, NE555, foo123');
    expect(lookUps(twin.asked)).toEqual([]);
    await press(byRole('button', 'Look up 3 part numbers'));
    await until(() => expect(lookUps(twin.asked)).toEqual(['lookUpList 3']));
  });

  it('are not offered for a search in words', async () => {
    await showApp('nexar', '#/search');
    await search('resistor, 10k, 0603');
    await until(() => expect(searchStatus()).toBe('No parts found'));
    expect(allByRole('button', /one by one/)).toEqual([]);
  });
});
