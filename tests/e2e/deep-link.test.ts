import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { openApp, restart } from './open-app';
import { writeSettingsFile } from './settings-file';
import { startSecondInstance } from './start-second-instance';

const link = 'parts-lookup://search?mpn=LM358';
const filled = 'Opened from a link. Press Enter to search.';

test('A link opened while the app is running fills the search box, and only Enter uses parts', async ({
  connectedApp: { app, page, header, search, settings, nexar },
  workspace,
}) => {
  test.skip(!workspace.run.launcher, 'only on Linux can a test start Electron as the test user');
  await header.settingsLink.click();
  await expect(settings.heading).toBeFocused();
  expect(await startSecondInstance(workspace, app, link)).toBe(0);
  await expect(search.box).toHaveValue('LM358');
  await expect(search.box).toBeFocused();
  await expect(search.status).toHaveText(filled);
  expect(nexar.partsSpent).toBe(0);
  // Enter is ignored right after a link opens: it may have been meant for another window.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(search.rows).toHaveCount(10, { timeout: 1000 });
  }).toPass();
  expect(nexar.partsSpent).toBe(10);

  await search.rows.first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Copy link' }).click();
  await expect
    .poll(() => app.electronApp.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(
      /^parts-lookup:\/\/part\?mpn=LM358&manufacturer=Texas%20Instruments&qty=1\nhttps:\/\/octopart\.com\/\S+$/,
    );
});

test('The running app ignores a link that is too long and receives the next one whole', async ({
  sampleApp: { app, search },
  workspace,
}) => {
  test.skip(!workspace.run.launcher, 'only on Linux can a test start Electron as the test user');
  for (let attempt = 0; attempt < 3; attempt += 1)
    expect(await startSecondInstance(workspace, app, `parts-lookup://search?mpn=${'A'.repeat(40_000)}`)).toBe(
      0,
    );
  expect(await startSecondInstance(workspace, app, 'parts-lookup://part?mpn=LTC4364HS-2#PBF+&qty=25')).toBe(
    0,
  );
  await expect(search.box).toHaveValue('LTC4364HS-2#PBF+');
  await expect(search.status).toContainText('quantity 25.');
});

test('A link that starts the app fills the search box, and an unsupported link is refused with a message', async ({
  launch,
  workspace,
}) => {
  const userDataDir = join(workspace.makeFolder('p'), 'user-data');
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
