import { catalogue } from '../../electron/sample/catalogue/catalogue';
import { describeFocus, expectAccessible } from './accessibility';
import { openConnected } from './first-steps';
import { expect, test } from './fixtures';

test('forty pasted numbers are one request after one press, and those not found are named', async ({
  launch,
  nexar,
}) => {
  const { app, page, search, part } = await openConnected(launch, nexar);
  const known = [...new Set(catalogue().map(({ mpn }) => mpn))].slice(0, 38);
  const pasted = ['QQXZ-000-NOPE', ...known, 'ZZYX-111-NOPE'].join('\n');
  await app.electronApp.evaluate(({ clipboard }, text) => clipboard.writeText(text), pasted);
  nexar.clearRequests();
  await page.keyboard.press('Control+V');
  const field = search.list.getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(search.list).toContainText('40 part numbers. One request; at most 40 count');
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await expectAccessible(page, `Several part numbers, ${theme}`);
  }
  expect(nexar.requests).toEqual([]);

  await page.keyboard.press('Tab');
  expect((await describeFocus(page)).name).toContain('Look up 40 part numbers');
  await page.keyboard.press('Enter');
  await expect(search.status).toHaveText('38 of 40 found, 38 shown');
  expect(nexar.requests.map(({ operationName }) => operationName)).toEqual(['MultiMatch']);
  expect(nexar.requests[0]?.partsSpent).toBe(38);
  await expect(page.getByText('Not found (2): QQXZ-000-NOPE, ZZYX-111-NOPE')).toBeVisible();
  const found = await search.rows.getByRole('rowheader').allTextContents();
  expect(found).toEqual(known);
  await expectAccessible(page, 'A list found');

  await search.rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(part.heading).toHaveText(known[1] ?? '');
  expect(nexar.requests).toHaveLength(1);
});

test('Escape closes the list without a request, and a plain search asks nothing', async ({
  launch,
  nexar,
}) => {
  const { page, search } = await openConnected(launch, nexar);
  nexar.clearRequests();
  await search.several.click();
  await search.list.getByRole('textbox').fill('LM358, NE555P');
  await page.keyboard.press('Escape');
  await expect(search.list).toBeHidden();
  await expect(search.box).toBeFocused();
  expect(nexar.requests).toEqual([]);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
});
