import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { openApp, restart } from './open-app';
import { writeSettingsFile } from './settings-file';
import { startAgain } from './start-second-instance';

const link = 'parts-lookup://search?mpn=LM358';
const filled = 'Opened from a link. Press Enter to search.';

test('a link opened beside the running app fills the search box; Enter alone spends parts', async ({
  connectedApp: { app, page, header, search, nexar },
  place,
}) => {
  test.skip(!place.run.launcher, 'the way to start Electron as the test user is known on Linux alone');
  await header.settingsLink.click();
  await expect(search.box).toBeHidden();
  expect(await startAgain(place, app, link)).toBe(0);
  await expect(search.box).toHaveValue('LM358');
  await expect(search.box).toBeFocused();
  await expect(search.status).toHaveText(filled);
  expect(nexar.partsSpent).toBe(0);
  // The first moment after a link takes no Enter: it may have been meant for another window.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(search.rows).toHaveCount(10, { timeout: 1000 });
  }).toPass();
  expect(nexar.partsSpent).toBe(10);
});

test('a link that is too long for the running app leaves it alone, and the next one arrives whole', async ({
  sampleApp: { app, search },
  place,
}) => {
  test.skip(!place.run.launcher, 'the way to start Electron as the test user is known on Linux alone');
  for (let tries = 0; tries < 3; tries += 1)
    expect(await startAgain(place, app, `parts-lookup://search?mpn=${'A'.repeat(40_000)}`)).toBe(0);
  expect(await startAgain(place, app, 'parts-lookup://part?mpn=LTC4364HS-2#PBF+&qty=25')).toBe(0);
  await expect(search.box).toHaveValue('LTC4364HS-2#PBF+');
  await expect(search.status).toContainText('quantity 25.');
});

test('a link that starts the app fills the search box, and one of another kind is refused in words', async ({
  launch,
  place,
}) => {
  const userDataDir = join(place.makeFolder('p'), 'user-data');
  mkdirSync(userDataDir);
  writeSettingsFile(userDataDir, JSON.stringify({ version: 1, connection: { source: 'sample' } }));
  const first = await openApp(launch, { userDataDir, args: [link] });
  await expect(first.search.box).toHaveValue('LM358');
  await expect(first.search.status).toHaveText(filled);
  await expect(first.search.rows).toHaveCount(0);
  const last = await restart(launch, first, { args: ['parts-lookup://settings?mpn=LM358'] });
  await expect(last.search.failure).toContainText('A link was not opened.');
  await expect(last.search.failure).toContainText('parts-lookup://settings?mpn=LM358');
  await expect(last.search.box).toBeFocused();
  await expect(last.search.box).toHaveValue('');
});
