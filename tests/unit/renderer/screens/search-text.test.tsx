// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../../../electron/sample/catalog/catalog';
import { isTypedList } from '../../../../renderer/features/search/is-typed-list';
import { startBackEnd } from './running-back-ends';
import {
  button,
  findButton,
  groups,
  pageText,
  queryButton,
  requestsOf,
  row,
  rows,
  search,
  searchAndWait,
  searchBox,
  searchStatus,
  showApp,
  showPage,
} from './show-app';

const spellings = [
  '100nF 0603 X7R 50V',
  '0.1uF 0603 X7R 50V',
  '.1µF, 0603, X7R, 50 V',
  '100n 0603 x7r 50v',
  '100nF/0603/X7R/50V',
  '100000pF 0603 X7R 50 volts',
];

describe('a description with values', () => {
  it('finds the same parts in any usual writing, and the page says what was searched for', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    const found: (string | null)[][] = [];
    for (const spelling of spellings) {
      await searchAndWait(user, spelling);
      expect(searchStatus()).toBe('8 hits, 8 shown');
      expect(pageText()).toContain('Searched for “100 nF 0603 X7R 50 V”');
      found.push(rows().map(({ textContent }) => textContent));
    }
    for (const each of found) expect(each).toEqual(found[0]);
    expect(groups()).toEqual(['By description8']);
    expect(back.network.variablesOf('SearchText').map(({ text }) => text)).toEqual(['100 nF 0603 X7R 50 V']);
  });

  it('is offered a filter by the voltage, which hides parts for another one', async () => {
    const back = await startBackEnd({ source: 'nexar' });
    await back.parts.rememberView({
      order: null,
      filters: [{ facet: 'voltagerating', values: ['50 V'], from: null, to: null }],
      filteredText: '100nF X7R',
      hiddenColumns: [],
      shownColumns: ['description'],
      columnWidths: {},
    });
    const user = await showPage(back, '#/search');
    await searchAndWait(user, '100nF 0603 X7R 50V');
    expect(rows()).toHaveLength(8);
    await waitFor(() => expect(button(/^Voltage Rating/).textContent).toBe('Voltage Rating'));
    await searchAndWait(user, '100nF X7R');
    await waitFor(() => expect(button(/^Voltage Rating/).textContent).toBe('Voltage Rating50 V'));
    expect(pageText()).toContain('6 of 10 loaded match');
    for (const { textContent } of rows()) expect(textContent).toContain('50 V');
  });

  it('can be searched for exactly as typed, and back', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, '10k 0603');
    await user.click(button('Search the exact text'));
    await waitFor(() => expect(searchStatus()).toBe('No parts found'));
    expect(document.activeElement).toBe(searchBox());
    expect(searchBox().value).toBe('10k 0603');
    expect(queryButton('Search the exact text')).toBeNull();
    await user.click(await findButton('Search for 10 kΩ 0603'));
    await waitFor(() => expect(searchStatus()).toMatch(/shown$/));
    expect(requestsOf(back, 'search')).toEqual([
      { text: '10k 0603', start: 0 },
      { text: '10k 0603', start: 0, exactText: true },
      { text: '10 kΩ 0603', start: 0 },
    ]);
    expect(pageText()).not.toContain('Searched for');
  });
});

describe('a part number that nobody has', () => {
  it('is said to match none exactly', async () => {
    const { user } = await showApp({ source: 'sample' });
    await searchAndWait(user, 'NE55P');
    expect(pageText()).toContain('No exact match for NE55P. Showing similar part numbers.');
    await searchAndWait(user, 'LM35');
    expect(pageText()).toContain('No exact match for LM35. Showing part numbers that start with it.');
    await searchAndWait(user, 'LM358');
    expect(pageText()).not.toContain('No exact match');
  });
});

describe('a distributor’s SKU', () => {
  it('finds its part in one request', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    const part = catalog().find(({ mpn }) => mpn === 'NE555P');
    const sku = part?.sellers[0]?.offers[0]?.sku ?? '';
    await searchAndWait(user, sku);
    expect(row(0).textContent).toContain('NE555P');
    expect(groups()).toEqual(['By distributor SKU1']);
    expect(pageText()).toContain(`Found by the distributor SKU “${sku}”`);
    expect(back.network.requests.map(({ operationName }) => operationName)).not.toContain('SearchMpn');
    expect(queryButton('Show more parts')).toBeNull();
  });
});

describe('a text that finds nothing', () => {
  it.each([
    ['QQXZ-000', 'Check the spelling, or drop the suffix: packaging codes often differ.'],
    ['100nF 999V', 'Leave out a value, such as the tolerance or the package, or search for a part number.'],
    ['purple unicorn', 'Use fewer or other words, or search for a part number.'],
    ['DI-99999999', 'No distributor has this SKU. Check it, or search for the manufacturer’s part number.'],
  ])('gets advice by what it is: %s', async (text, advice) => {
    const { user } = await showApp({ source: 'sample' });
    await search(user, text);
    await waitFor(() => expect(searchStatus()).toBe('No parts found'));
    expect(pageText()).toContain(advice);
  });
});

it('no part number of the catalog is taken for a list', () => {
  expect(catalog().filter(({ mpn }) => isTypedList(mpn))).toEqual([]);
});
