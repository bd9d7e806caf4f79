import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';

const spellings = [
  '100nF 0603 X7R 50V',
  '0.1uF 0603 X7R 50V',
  '.1µF, 0603, X7R, 50 V',
  '100n 0603 x7r 50v',
  '100nF/0603/X7R/50V',
  '100000pF 0603 X7R 50 volts',
];

test('Six spellings of a capacitor find the same parts, with one request', async ({ connectedApp }) => {
  const { page, search, nexar } = connectedApp;
  nexar.clearRequests();
  const found: string[][] = [];
  for (const spelling of spellings) {
    await search.searchFor(spelling);
    await expect(search.title(`Results for “${spelling}”`)).toBeVisible();
    await expect(search.status).toHaveText('8 hits, 8 shown');
    found.push(await search.rows.allTextContents());
  }
  for (const each of found) expect(each).toEqual(found[0]);
  await expect(page.getByText('Searched for “100 nF 0603 X7R 50 V”')).toBeVisible();
  await expectAccessible(page, 'Search, a text in another form');
  const sent = nexar.requests.filter(({ operationName }) => /^Search/.test(operationName ?? ''));
  expect(sent.map(({ operationName, variables }) => [operationName, variables?.text])).toEqual([
    ['SearchText', '100 nF 0603 X7R 50 V'],
  ]);
  expect(nexar.partsSpent).toBe(8);

  // What capacitors are chosen by is offered as a filter, though the parts that were found have it in common.
  await search.filter('Voltage Rating').click();
  await search.filterValue('Voltage Rating', '50 V').check();
  await page.keyboard.press('Escape');
  await expect(search.filter('Voltage Rating')).toHaveText('Voltage Rating50 V');
  await expect(search.rows).toHaveCount(8);
  await search.clearFilters.click();

  await page.getByRole('button', { name: 'Search the exact text', exact: true }).click();
  await expect(search.status).toHaveText('No parts found');
  await expect(search.box).toBeFocused();
  expect(nexar.partsSpent).toBe(8);
});

test('A part number that nobody has is said to match none exactly', async ({ sampleApp }) => {
  const { page, search } = sampleApp;
  await search.searchFor('NE55P');
  await expect(page.getByText('No exact match for NE55P. Showing similar part numbers.')).toBeVisible();
  await expectAccessible(page, 'Search, no exact match');
});

test('Enter opens the list for several part numbers, and nothing is asked yet', async ({ connectedApp }) => {
  const { search, nexar } = connectedApp;
  nexar.clearRequests();
  await search.searchFor('LM358, NE555P, BC847B');
  await expect(search.list.getByRole('textbox')).toHaveValue('LM358, NE555P, BC847B');
  expect(nexar.partsSpent).toBe(0);
});
