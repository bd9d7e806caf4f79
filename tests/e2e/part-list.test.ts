import { catalog } from '../../electron/sample/catalog/catalog';
import { describeFocus, expectAccessible } from './accessibility';
import { expect, test } from './fixtures';

test('Forty pasted part numbers are one request after one press, and those not found are listed', async ({
  connectedApp,
}) => {
  const { app, page, search, part, nexar } = connectedApp;
  const known = [...new Set(catalog().map(({ mpn }) => mpn))].slice(0, 38);
  const pasted = ['QQXZ-000-NOPE', ...known, 'ZZYX-111-NOPE'].join('\n');
  await app.electronApp.evaluate(({ clipboard }, text) => clipboard.writeText(text), pasted);
  nexar.clearRequests();
  await page.keyboard.press('Control+V');
  const field = search.list.getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(search.list).toContainText('40 part numbers. Uses up to 40 parts.');
  await expectAccessible(page, 'List of part numbers');
  expect(nexar.requests).toEqual([]);

  await page.keyboard.press('Tab');
  expect((await describeFocus(page)).name).toContain('Look up 40 part numbers');
  await page.keyboard.press('Enter');
  await expect(search.status).toHaveText('38 of 40 found, 2 not found');
  expect(nexar.requests.map(({ operationName }) => operationName)).toEqual(['MultiMatch']);
  expect(nexar.requests[0]?.partsSpent).toBe(38);
  await expect(page.getByText('Not found (2): QQXZ-000-NOPE, ZZYX-111-NOPE')).toBeVisible();
  await expect(search.rows).toHaveCount(40);
  expect(await search.rows.getByRole('rowheader').allTextContents()).toEqual(pasted.split('\n'));

  await search.rows.first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(part.heading).toHaveText(known[0] ?? '');
  expect(nexar.requests).toHaveLength(1);
});

test('Two lines with the same part get a row each, and the button for other matches names its cost', async ({
  connectedApp,
}) => {
  const { page, search, nexar } = connectedApp;
  await search.pasteList.click();
  await search.list.getByRole('textbox').fill('LM358DR\nBC847B\nZZYX-111-NOPE\nlm-358 dr');
  await page.keyboard.press('Control+Enter');
  await expect(search.status).toHaveText('2 of 4 found, 1 with only a similar part, 1 not found');
  await expect(search.rows).toHaveText([
    /^LM358DRExact.*LM358DR/,
    /^BC847BSimilar.*BC847B,215/,
    /^ZZYX-111-NOPENot found/,
    /^lm-358 drExact\*Exact \(ignoring punctuation\).*LM358DR/,
  ]);
  await expectAccessible(page, 'A list with a row for each line');
  nexar.clearRequests();
  await search.rows.nth(1).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect((await describeFocus(page)).name).toBe('button 1 other: search for BC847B, up to 10 parts');
  await page.keyboard.press('Enter');
  await expect(search.status).toHaveText('2 hits, 2 shown');
  await expect(search.box).toHaveValue('BC847B');
  expect(nexar.requests.map(({ operationName }) => operationName)).toEqual(['SearchMpn']);
  nexar.clearRequests();
  const back = page.getByRole('button', { name: 'Back to the list of 4 part numbers', exact: true });
  for (let step = 0; step < 8 && !(await back.evaluate((one) => one === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(search.rows).toHaveCount(4);
  await expect(search.rows.nth(1)).toBeFocused();
  expect(nexar.requests).toEqual([]);
});

test('A list continues after a hundred unknown part numbers, and each button names how many it requests', async ({
  connectedApp,
}) => {
  const { app, page, search, nexar } = connectedApp;
  const unknown = Array.from({ length: 180 }, (_, index) => `PN${String(index).padStart(4, '0')}`);
  const pasted = unknown.toSpliced(150, 0, 'LM358').join('\n');
  await app.electronApp.evaluate(({ clipboard }, text) => clipboard.writeText(text), pasted);
  nexar.clearRequests();
  await page.keyboard.press('Control+V');
  await expect(
    search.list.getByRole('button', { name: 'Look up the first 100 of 181 part numbers' }),
  ).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(search.status).toHaveText('None of the first 100 found; 81 still to look up');
  await expect(page.getByText('81 of 181 still to look up. Uses up to 81 parts.')).toBeVisible();
  await expectAccessible(page, 'A list of which nothing is found yet');
  const next = page.getByRole('button', { name: 'Look up the next 81 part numbers', exact: true });
  for (let step = 0; step < 12 && !(await next.evaluate((one) => one === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(search.status).toHaveText('1 of 181 found, 180 not found');
  expect(nexar.requests.map(({ operationName }) => operationName)).toEqual(['MultiMatch', 'MultiMatch']);
  expect(nexar.partsSpent).toBe(1);
});
