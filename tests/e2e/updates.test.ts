import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makePackageCommands } from '../support/package-commands';
import { feedName } from '../update-server/update-server';
import { expectAccessible } from './accessibility';
import { openApp, openWithSample } from './first-steps';
import { expect } from './fixtures';
import { makeMountedCopy } from './packaged-copy';
import { packagedTest as test } from './packaged-fixtures';

test.skip(process.platform !== 'linux', 'the packaged copy is a .deb');

test('a copy from the source folder says that updates come with installed builds', async ({ launch }) => {
  const { header, settings } = await openWithSample(launch);
  await header.settingsLink.click();
  await expect(settings.updates).toContainText('come with installed builds');
  await expect(settings.updates.getByRole('button')).toHaveCount(0);
});

test('an installed copy finds an update, shows its notes, downloads it on consent and gives it to the system', async ({
  launch,
  place,
  packaged: { server, launcher },
}) => {
  const commands = makePackageCommands(place.makeFolder('c'), server.publicKeys);
  server.requests.length = 0;
  const artefact = server.publish({
    version: '9.1.0',
    artefact: Buffer.alloc(400_000, 'n'),
    releaseNotes: '<img src=x onerror=alert(1)>\n- sorted by total\n',
  });
  const { app, page, header, settings, search } = await openWithSample(launch, {
    launcher,
    env: { PATH: commands.path },
  });
  await header.settingsLink.click();
  // Some seconds after the start, without being asked.
  await expect(settings.updateStatus).toHaveText('Version 9.1.0 is available.', { timeout: 60_000 });
  await expect(settings.updateNotes).toContainText('<img src=x onerror=alert(1)>');
  expect(server.requests).toEqual([feedName, `${feedName}.sig`]);
  await expect(page.getByRole('link', { name: 'Version 9.1.0 is available', exact: true })).toBeVisible();
  await settings.downloadUpdate.click();
  await expect(settings.updateStatus).toHaveText('Version 9.1.0 is ready to be installed.');
  expect(server.requests.slice(2)).toEqual([artefact]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `Settings, an update is ready, ${colorScheme}`);
  }

  commands.fail(true);
  await settings.restartToUpdate.click();
  await expect(settings.updates).toContainText('could not be installed');
  await expect(settings.restartToUpdate).toBeVisible();
  expect(commands.calls()).toContainEqual(
    expect.stringMatching(
      /^apt-get .* install \/var\/tmp\/parts-lookup-update\.\w+\/parts-lookup_9\.1\.0_amd64\.deb$/,
    ),
  );

  commands.fail(false);
  commands.whileAsking('exit 126');
  await settings.restartToUpdate.click();
  await expect(settings.updates).toContainText('did not allow the update');

  // The user goes on while the system asks: the window answers, and the app ends after the search alone.
  const answered = join(place.makeFolder('a'), 'answered');
  commands.whileAsking(`until [ -e '${answered}' ]; do sleep 0.1; done`);
  const before = commands.calls().length;
  await settings.restartToUpdate.click();
  await expect(settings.updateStatus).toContainText('Installing version 9.1.0');
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  const ended = app.electronApp.waitForEvent('close');
  writeFileSync(answered, '');
  await ended;
  expect(commands.calls()).toHaveLength(before + 1);
  expect(commands.installed()).toEqual(Buffer.alloc(400_000, 'n'));
});

test('an AppImage is replaced where it lies, and the newer one starts once the app has ended', async ({
  launch,
  place,
  packaged: { server, launcher },
}) => {
  const APPIMAGE = join(place.makeFolder('i'), 'Parts Lookup.AppImage');
  const started = `${APPIMAGE}.started`;
  writeFileSync(APPIMAGE, 'the old one', { mode: 0o777 });
  const newer = '#!/bin/sh\n: > "$0.started"\n';
  server.publish({
    version: '9.1.0',
    artefact: Buffer.from(newer),
    name: 'parts-lookup-9.1.0-linux-x86_64.AppImage',
  });
  const { app, header, settings } = await openWithSample(launch, {
    launcher: makeMountedCopy(launcher),
    env: { APPIMAGE },
  });
  await header.settingsLink.click();
  await settings.checkNow.click();
  await settings.downloadUpdate.click();
  const ended = app.electronApp.waitForEvent('close');
  await settings.restartToUpdate.click();
  await ended;
  await expect.poll(() => existsSync(started)).toBe(true);
  expect(readFileSync(APPIMAGE, 'utf8')).toBe(newer);
  expect(readdirSync(dirname(APPIMAGE)).sort()).toEqual([APPIMAGE, started].map((path) => basename(path)));
});

test('a download is cancelled, and begun anew', async ({ launch, packaged: { server, launcher } }) => {
  const name = server.publish({ version: '9.1.0', artefact: Buffer.alloc(300_000) });
  const { header, settings } = await openWithSample(launch, { launcher });
  await header.settingsLink.click();
  await settings.checkNow.click();
  server.answer(name, (response) => {
    response.writeHead(200, { 'content-length': 300_000 });
    response.write(Buffer.alloc(100_000));
  });
  await settings.downloadUpdate.click();
  await expect(settings.updates).toContainText('0.1 MB of 0.3 MB');
  await settings.cancelDownload.click();
  await expect(settings.updateStatus).toHaveText('Version 9.1.0 is available.');
  server.answerAsUsual();
  await settings.downloadUpdate.click();
  await expect(settings.restartToUpdate).toBeVisible();
});

test('an installed copy refuses what is not signed for, and runs on', async ({
  launch,
  packaged: { server, launcher },
}) => {
  const name = server.publish({ version: '9.1.0' });
  server.sign('stranger');
  const { header, settings, search } = await openWithSample(launch, { launcher });
  await header.settingsLink.click();
  await settings.checkNow.click();
  await expect(settings.updates).toContainText('not signed by the makers');

  server.answer(feedName, (response) => {
    response.writeHead(302, { location: `http://localhost:1/${feedName}` }).end();
  });
  await settings.checkNow.click();
  await expect(settings.updates).toContainText('sent the app on to another address');

  server.answerAsUsual();
  server.publish({ version: '0.0.9' });
  await settings.checkNow.click();
  await expect(settings.updates).toContainText('older version');

  server.publish({ version: '9.1.0', artefact: Buffer.alloc(300_000) });
  server.change(name, (content) => content.fill(1, 1000, 1001));
  await settings.checkNow.click();
  await settings.downloadUpdate.click();
  await expect(settings.updates).toContainText('not the file that was signed for');
  await expect(settings.downloadUpdate).toBeVisible();

  server.answer(name, (response) => {
    response.writeHead(200, { 'content-length': 300_000 });
    response.write(Buffer.alloc(1000), () => response.destroy());
  });
  await settings.downloadUpdate.click();
  await expect(settings.updates).toContainText('could not be reached, or did not answer');
  server.answerAsUsual();

  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
});

test('an installed copy does not look by itself once that is switched off, and remembers it', async ({
  launch,
  packaged: { launcher },
}) => {
  const first = await openWithSample(launch, { launcher });
  await first.header.settingsLink.click();
  await first.page.getByLabel('Look for updates', { exact: true }).selectOption('Only when I ask');
  await first.page.getByLabel('Downloads begin', { exact: true }).selectOption('By itself');
  expect(await first.app.close()).toBe(0);
  const again = await openApp(launch, { launcher, userDataDir: first.app.userDataDir });
  await again.header.settingsLink.click();
  await expect(again.page.getByLabel('Look for updates', { exact: true })).toHaveValue('on-request');
  await expect(again.page.getByLabel('Downloads begin', { exact: true })).toHaveValue('by-itself');
});
