import { expectAccessible } from './accessibility';
import { openConnected, openWithSample, restart } from './first-steps';
import { expect, test } from './fixtures';
import { readSettingsFile } from './settings-file';

test('nothing found asks for one spelling, for nothing, and a press searches it', async ({
  launch,
  nexar,
}) => {
  const { page, search } = await openConnected(launch, nexar);
  nexar.clearRequests();
  await search.searchFor('STM32F103C8T66');
  await search.searchFor('NE5555QQ');
  const hint = page.getByRole('button', { name: /^Search for NE555/ });
  await search.searchFor('NE5S5P');
  await expect(hint).toBeVisible();
  await expectAccessible(page, 'Search, nothing found, with a hint');
  const named = (name: string) => nexar.requests.filter(({ operationName }) => operationName === name);
  expect(named('CorrectSpelling').filter(({ variables }) => variables?.text === 'NE5S5P')).toHaveLength(1);
  const spent = nexar.partsSpent;
  await hint.focus();
  expect(nexar.partsSpent).toBe(spent);
  await page.keyboard.press('Enter');
  await expect(search.rows.first()).toBeVisible();
});

test('a search goes on at octopart.com, at an address that main makes', async ({ launch }) => {
  const { app, page, search } = await openWithSample(launch);
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

test('recent searches are there after a restart until they are cleared', async ({ launch }) => {
  const first = await openWithSample(launch);
  await first.search.searchFor('LM358');
  await expect(first.search.rows).toHaveCount(10);
  await first.search.searchFor('QQXZ-000-NOPE');
  await expect(first.search.status).toHaveText('No parts found');
  const again = await restart(launch, first);
  const { page, search, header } = again;
  await expect(search.box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const recent = page.getByRole('listbox', { name: 'Recent searches', exact: true });
  await expect(recent.getByRole('option')).toHaveText(['LM358']);
  await page.keyboard.press('Enter');
  await expect(search.rows).toHaveCount(10);
  await header.settingsLink.click();
  await page.getByRole('button', { name: 'Clear recent searches', exact: true }).click();
  await expect(page.getByText('The recent searches are cleared.')).toBeVisible();
  expect(JSON.stringify(readSettingsFile(again.app.userDataDir))).not.toContain('LM358');
});

test('a text of any length stays within the window', async ({ launch }) => {
  const { app, page, search } = await openWithSample(launch);
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
  await expect(
    page.getByText('Only the first 200 of these 1,600 characters are searched for.'),
  ).toBeVisible();
  await search.box.press('Enter');
  await expect(search.status).toHaveText('No parts found');
  expect(await fits()).toBe(true);
  await expect(search.box).toHaveValue(typed);
  await search.several.click();
  await search.list.getByRole('textbox').fill(`${'Y'.repeat(199)}\n${typed}`);
  await expect(search.list).toContainText('Left out: 1 text longer than 200 characters');
  expect(await fits()).toBe(true);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Not found (1)')).toBeVisible();
  expect(await fits()).toBe(true);
});

test('found parts that Nexar does not deliver are no "none found", and a press asks for them again', async ({
  launch,
  nexar,
}) => {
  const { page, search } = await openConnected(launch, nexar);
  const message = 'Unexpected Execution Error';
  nexar.fault('api', { kind: 'partial', message, path: ['supSearchMpn', 'results'] }, { times: 2 });
  nexar.clearRequests();
  await search.searchFor('BC547B');
  await expect(search.failure).toContainText(/^Nexar found \d+ parts? but could not deliver (it|them)\./);
  await expect(search.failure).toContainText(`Nexar says: ${message}`);
  await expect(search.failure).toContainText('Request ID');
  await expect(search.status).toHaveText('Search failed');
  await expect(page.getByText(/No parts found|Check the spelling/)).toHaveCount(0);
  await expectAccessible(page, 'Search, found parts not delivered');
  // Nothing of it was cached: the same search is sent again, and once more by the button.
  await search.box.press('Enter');
  await expect.poll(() => nexar.requestsTo('api')).toHaveLength(2);
  await search.failure.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect(search.rows.first()).toBeVisible();
  await expect(search.failure).toBeHidden();
  expect(nexar.requestsTo('api').map(({ operationName }) => operationName)).toEqual([
    'SearchMpn',
    'SearchMpn',
    'SearchMpn',
  ]);

  nexar.fault('api', { kind: 'partial', message, path: ['supMultiMatch', 1, 'parts'] }, { times: 1 });
  nexar.clearRequests();
  await search.several.click();
  await search.list.getByRole('textbox').fill('NE555P\nLM358P\nQQXZ-000-NOPE');
  await page.keyboard.press('Control+Enter');
  await expect(search.status).toHaveText('1 of 3 found, 1 not found, 1 not delivered');
  await expect(search.failure).toContainText('1 part number');
  await expect(page.getByRole('listitem').filter({ hasText: `LM358P: ${message}` })).toBeVisible();
  await expect(page.getByText('Not found (1): QQXZ-000-NOPE')).toBeVisible();
  await expectAccessible(page, 'A list, one line not delivered');
  await page.getByRole('button', { name: 'Look this part number up again' }).focus();
  await page.keyboard.press('Enter');
  await expect(search.status).toHaveText('2 of 3 found, 1 not found');
  await expect(search.failure).toBeHidden();
  expect(nexar.requests.map(({ partsSpent }) => partsSpent)).toEqual([2, 1]);
});
