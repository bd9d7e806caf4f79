import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
// Declares the bridge on `window`.
import type {} from '../../renderer/bridge/get-bridge';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { nexarVariables, type OpenedApp, openApp, openConnected } from './open-app';
import { simulateUser } from './simulated-user';

/** What the ledger says, through the page. */
async function ledgerOf({ page }: OpenedApp): Promise<{ spent: number; uncertain: number }> {
  const left = await page.evaluate(() => window.parts?.partsLeft());
  if (!left?.ok) throw new Error('the ledger cannot be read');
  const { spent, uncertain } = left.value;
  return { spent, uncertain };
}

test('The ledger is on disk before a request leaves, so that a kill forgets no part, and what came is free again', async ({
  launch,
  nexar,
  workspace,
}) => {
  const opened = await openConnected(launch, nexar);
  const { app, search } = opened;
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await search.searchFor('no such part');
  await expect(search.status).toHaveText('No parts found');
  expect(await ledgerOf(opened)).toEqual({ spent: 10, uncertain: 0 });
  nexar.fault('api', { kind: 'silence' });
  await search.searchFor('NE555P');
  const searches = () => nexar.requestsTo('api').filter(({ operationName }) => operationName === 'SearchMpn');
  await expect.poll(() => searches().length).toBe(2);
  await app.kill();

  nexar.clearFaults();
  const { userDataDir } = app;
  const again = await openApp(launch, { env: nexarVariables(nexar), userDataDir });
  expect(await ledgerOf(again)).toEqual({ spent: 20, uncertain: 10 });
  // The answer that came before the kill is on disk, and costs nothing.
  await again.search.searchFor('LM358');
  await expect(again.search.rows).toHaveCount(10);
  expect(searches()).toHaveLength(2);
  expect(await ledgerOf(again)).toEqual({ spent: 20, uncertain: 10 });

  const { header, settings, page } = again;
  await expect(header.partsLeft).toHaveText('parts left unknown');
  await header.settingsLink.press('Enter');
  await settings.plan.selectOption('One-time, such as an evaluation');
  await expect(header.partsLeft).toHaveText('80 of 100 parts left');
  await settings.partsUsed.fill('25');
  await settings.partsUsed.press('Enter');
  await expect(header.partsLeft).toHaveText('75 of 100 parts left');
  await expectAccessible(page, 'plan and count', '[data-section=partsLeft]');
  await header.showPartsUsed.press('Enter');
  await expect(header.partsUsed.getByRole('listitem')).toContainText([
    'Count corrected by you',
    'NE555P search · no answer',
    'LM358 search',
  ]);
  await expectAccessible(page, 'parts used', '[role=dialog]:popover-open');
  await page.keyboard.press('Escape');
  await expect(header.showPartsUsed).toBeFocused();

  // Below the user's floor, main asks in a dialog that no page can answer.
  await settings.askBelow.fill('70');
  await settings.askBelow.press('Enter');
  const user = await simulateUser(again.app.electronApp, 'Cancel');
  const sentBefore = searches().length;
  await again.search.searchFor('BC547');
  await expect(again.search.status).toHaveText('Search canceled');
  expect(await user.prompts()).toEqual([
    expect.stringContaining('This search can use up to 10 parts. You have 75 parts left'),
  ]);
  await expect(again.search.box).toHaveValue('BC547');
  expect(await ledgerOf(again)).toEqual({ spent: 25, uncertain: 10 });
  expect(searches().slice(sentBefore)).toEqual([]);

  const files = ['user-data.db', 'cache.db'].flatMap((name) => [name, `${name}-wal`, `${name}-shm`]);
  for (const name of files) expect(statSync(join(userDataDir, name)).mode & 0o777, name).toBe(0o600);

  // A release ships the official Electron, and nothing in place of a SQLite that this one lacks.
  const version = await again.app.electronApp.evaluate(() => process.versions.electron);
  const manifest = readFileSync(join(workspace.run.appFolder, 'package.json'), 'utf8');
  const { electron } = JSON.parse(manifest).devDependencies;
  const module = version === electron ? 'node:sqlite' : '@photostructure/sqlite';
  process.stdout.write(`Electron ${version} runs ${module}\n`);
  expect(readFileSync(join(userDataDir, 'logs/main.log'), 'utf8')).toContain(
    `user data {"module":"${module}","problem":null,"damagedBackup":null}`,
  );
});
