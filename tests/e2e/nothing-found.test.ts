import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { lookupsOf } from './lookups-of';

test('A search without results requests one free spelling hint, which a press searches for', async ({
  connectedApp,
}) => {
  const { page, search, nexar } = connectedApp;
  nexar.clearRequests();
  await search.searchFor('STM32F103C8T66');
  await search.searchFor('NE5555QQ');
  const hint = page.getByRole('button', { name: /^Search for NE555/ });
  await search.searchFor('NE5S5P');
  await expect(hint).toBeVisible();
  await expectAccessible(page, 'Search, nothing found, with a hint');
  const requestsNamed = (name: string) =>
    nexar.requests.filter(({ operationName }) => operationName === name);
  expect(
    requestsNamed('CorrectSpelling').filter(({ variables }) => variables?.text === 'NE5S5P'),
  ).toHaveLength(1);
  const spent = nexar.partsSpent;
  await hint.focus();
  expect(nexar.partsSpent).toBe(spent);
  await page.keyboard.press('Enter');
  await expect(search.rows.first()).toBeVisible();
});

test('A search can continue at octopart.com, at a URL that main builds', async ({ sampleApp }) => {
  const { app, page, search } = sampleApp;
  const opened = await app.electronApp.evaluateHandle(({ shell }) => {
    const addresses: string[] = [];
    shell.openExternal = async (address) => void addresses.push(address);
    return addresses;
  });
  await search.searchFor('QQXZ 000/NOPE');
  await page.getByRole('button', { name: 'Open this search on octopart.com', exact: true }).click();
  await expect
    .poll(() => opened.evaluate((addresses) => addresses))
    .toEqual(['https://octopart.com/search?q=QQXZ+000%2FNOPE']);
});

test('Text of any length fits the window', async ({ sampleApp }) => {
  const { app, page, search } = sampleApp;
  await app.electronApp.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(960, 640),
  );
  const fits = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body, main, main *')].every(
        (one) =>
          one.closest('[hidden], .visually-hidden, input') !== null ||
          one.getBoundingClientRect().right <= innerWidth,
      ),
    );
  const typed = 'Z'.repeat(1600);
  await search.box.fill(typed);
  await expect(page.getByText('Only the first 200 characters are used.')).toBeVisible();
  await search.box.press('Enter');
  await expect(search.status).toHaveText('No parts found');
  expect(await fits()).toBe(true);
  await expect(search.box).toHaveValue(typed);
  await search.pasteList.click();
  await search.list.getByRole('textbox').fill(`${'Y'.repeat(199)}\n${typed}`);
  await expect(search.list).toContainText('Ignored: 1 text longer than 200 characters');
  expect(await fits()).toBe(true);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Not found (1)')).toBeVisible();
  expect(await fits()).toBe(true);
});

test('Parts that Nexar found but did not deliver are reported and can be requested again', async ({
  connectedApp,
}) => {
  const { page, search, nexar } = connectedApp;
  const message = 'Unexpected Execution Error';
  nexar.fault('api', { kind: 'partial', message, path: ['supSearchMpn', 'results'] }, { times: 2 });
  nexar.clearRequests();
  await search.searchFor('BC547B');
  await expect(search.failure).toContainText(/^Nexar found \d+ parts? but couldn’t deliver (it|them)\./);
  await expect(search.failure).toContainText(`Nexar says: ${message}`);
  await expect(search.failure).toContainText('Request ID');
  await expect(search.status).toHaveText('Search failed');
  await expect(page.getByText(/No parts found|Check the spelling/)).toHaveCount(0);
  await expectAccessible(page, 'Search, found parts not delivered');
  // Nothing was cached, so the same search is sent again, and once more by the button.
  await search.box.press('Enter');
  await expect.poll(() => lookupsOf(nexar)).toHaveLength(2);
  await search.failure.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect(search.rows.first()).toBeVisible();
  await expect(search.failure).toBeHidden();
  expect(lookupsOf(nexar).map(({ operationName }) => operationName)).toEqual([
    'SearchMpn',
    'SearchMpn',
    'SearchMpn',
  ]);

  nexar.fault('api', { kind: 'partial', message, path: ['supMultiMatch', 1, 'parts'] }, { times: 1 });
  nexar.clearRequests();
  await search.pasteList.click();
  await search.list.getByRole('textbox').fill('NE555P\nLM358P\nQQXZ-000-NOPE');
  await page.keyboard.press('Control+Enter');
  await expect(search.status).toHaveText('1 of 3 found, 1 not found, 1 not delivered');
  await expect(search.failure).toContainText('1 part number');
  await expect(page.getByRole('listitem').filter({ hasText: `LM358P: ${message}` })).toBeVisible();
  await expect(page.getByText('Not found (1): QQXZ-000-NOPE')).toBeVisible();
  await expectAccessible(page, 'A list, one line not delivered');
  await page.getByRole('button', { name: 'Look up this part number again' }).focus();
  await page.keyboard.press('Enter');
  await expect(search.status).toHaveText('2 of 3 found, 1 not found');
  await expect(search.failure).toBeHidden();
  expect(nexar.requests.map(({ partsSpent }) => partsSpent)).toEqual([2, 1]);
});
