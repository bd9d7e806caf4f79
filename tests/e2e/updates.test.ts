import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { feedName } from '../update-server/update-server';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { openWithSample, trySample } from './open-app';
import { screensOf } from './pages/screens';
import { pressUntil } from './press-until';

test.skip(process.platform !== 'linux', 'the packaged copies are a .deb and an AppImage');

/**
 * The first automatic check is 10 to 20 seconds after the first paint, and no variable shortens that in an installed
 * app: this makes the app's own timers of that length fire ten times as fast.
 */
function speedUpFirstCheck(app: ElectronApplication): Promise<void> {
  return app.evaluate(() => {
    const { setTimeout: start } = globalThis;
    const faster = (callback: () => void, ms: number, ...args: never[]) =>
      start(callback, ms >= 10_000 && ms <= 20_000 ? ms / 10 : ms, ...args);
    Object.assign(globalThis, { setTimeout: faster });
  });
}

test('A copy run from source says that it doesn’t check for updates', async ({
  sampleApp: { header, settings },
}) => {
  await header.settingsLink.click();
  await expect(settings.updates).toContainText('doesn’t check for updates');
  await expect(settings.updates.getByRole('button')).toHaveCount(0);
});

test('An AppImage replaces itself with the signed file, and a deb shows the command that installs the update', async ({
  launch,
  workspace,
  packaged: { server, launcher, appImageLauncher },
}) => {
  const APPIMAGE = join(workspace.makeFolder('i'), 'Parts Lookup.AppImage');
  const started = `${APPIMAGE}.started`;
  writeFileSync(APPIMAGE, 'the old one', { mode: 0o777 });
  const newer = Buffer.from(`#!/bin/sh\n: > "$0.started"\n${'#'.repeat(300_000)}\n`);
  const release = {
    version: '9.1.0',
    artifact: newer,
    releaseNotes: '<img src=x onerror=alert(1)>\n- sorted by total\n',
  };
  const name = server.publish(release);

  const image = await openWithSample(launch, { launcher: appImageLauncher, env: { APPIMAGE } });
  await image.header.settingsLink.click();
  server.sign('stranger');
  await image.settings.checkNow.click();
  await expect(image.settings.updates).toContainText('wasn’t signed by the publisher');
  server.answer(feedName, (response) => {
    response.writeHead(302, { location: `http://localhost:1/${feedName}` }).end();
  });
  await image.settings.checkNow.click();
  await expect(image.settings.updates).toContainText('redirected to another address');
  server.answerAsUsual();
  server.publish(release);

  // The deb checks for updates automatically while the AppImage is updated.
  const debApp = await launch({ launcher });
  await speedUpFirstCheck(debApp.electronApp);
  const deb = { app: debApp, ...(await screensOf(debApp.electronApp)) };
  await trySample(deb);
  await deb.header.settingsLink.click();

  server.change(name, (content) => content.fill(1, 1000, 1001));
  await image.settings.checkNow.click();
  await image.settings.downloadUpdate.click();
  await expect(image.settings.updates).toContainText('doesn’t match its signature');
  server.answer(name, (response) => {
    response.writeHead(200, { 'content-length': newer.length });
    response.write(Buffer.alloc(100_000));
  });
  await image.settings.downloadUpdate.click();
  await expect(image.settings.updates).toContainText('0.1 MB of 0.3 MB');
  await image.settings.cancelDownload.click();
  await expect(image.settings.updateStatus).toHaveText('Version 9.1.0 is available.');
  expect(readFileSync(APPIMAGE, 'utf8')).toBe('the old one');
  server.answerAsUsual();
  server.change(name, () => newer);
  await image.settings.downloadUpdate.click();
  await expect(image.settings.updateStatus).toHaveText('Version 9.1.0 is ready to install.');
  const ended = image.app.electronApp.waitForEvent('close');
  await image.settings.restartToUpdate.click();
  await ended;
  await expect.poll(() => existsSync(started)).toBe(true);
  expect(readFileSync(APPIMAGE).equals(newer)).toBe(true);
  expect(readdirSync(dirname(APPIMAGE)).sort()).toEqual([APPIMAGE, started].map((path) => basename(path)));

  const { page, settings } = deb;
  await expect(settings.updateStatus).toHaveText('Version 9.1.0 is available.', { timeout: 60_000 });
  await expect(settings.updateNotes).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('link', { name: 'Version 9.1.0 is available', exact: true })).toBeVisible();
  const command = 'sudo apt update && sudo apt install --only-upgrade parts-lookup';
  await expect(settings.updateCommand).toHaveText(command);
  await expect(settings.downloadUpdate).toBeHidden();
  await expectAccessible(page, 'Settings, a package has an update');
  await settings.updateNotes.focus();
  await pressUntil(page, 'Tab', 'Copy command', 1);
  await page.keyboard.press('Enter');
  await expect(settings.updates).toContainText('Copied');
  expect(await deb.app.electronApp.evaluate(({ clipboard }) => clipboard.readText())).toBe(command);
  expect(server.requests.filter((path) => path.endsWith('.deb'))).toEqual([]);
});
