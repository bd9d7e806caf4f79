import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryPaths } from '../../build/linux-package/package-repository.mjs';
import { screensOfPage } from '../e2e/pages/screens';
import { openInstalledEntry } from '../support/keychain-entry';
import { expect, test } from './fixtures';
import {
  installFolder,
  installPackage,
  packageName,
  purgePackage,
  removePackage,
  runPackageManager,
} from './installed-app';
import { makeNewerPackage } from './newer-package';

test.describe.configure({ mode: 'serial' });
test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'apt needs root, on Debian');

const { entry, key } = repositoryPaths.deb;
const [newerVersion, newestVersion] = ['9.1.0', '9.2.0'];
const credentials = JSON.stringify({
  version: 1,
  clientId: 'made-up-id',
  clientSecret: 'made-up-secret',
  savedAt: '2026-02-03T09:00:00.000Z',
});
const lists = '/var/lib/apt/lists';
let tempDir = '';
let newer = '';
let newest = '';
let home = '';

test.beforeAll(async ({ repository }) => {
  tempDir = mkdtempSync(join(tmpdir(), 'parts-newer-'));
  [newer, newest] = [join(tempDir, 'newer.deb'), join(tempDir, 'newest.deb')];
  await makeNewerPackage(repository.deb, newerVersion, newer);
  await makeNewerPackage(repository.deb, newestVersion, newest);
});

test.afterAll(() => {
  forgetLists();
  rmSync(tempDir, { recursive: true });
});

/** Runs apt as a user does, but with the package's own source only: the test needs no Debian mirror. */
function apt(...args: string[]) {
  const source = ['-o', `Dir::Etc::sourcelist=${entry}`, '-o', 'Dir::Etc::sourceparts=/dev/null'];
  const options = ['-o', 'APT::Get::List-Cleanup=false', '-o', 'Acquire::http::Proxy::127.0.0.1=DIRECT'];
  // apt's defaults, which containers with old snapshots disable.
  const times = ['-o', 'Acquire::Check-Valid-Until=true', '-o', 'Acquire::Check-Date=true'];
  return runPackageManager('apt-get', [...source, ...options, ...times, ...args]);
}
const upgrade = () => apt('install', '--only-upgrade', '--no-install-recommends', packageName);

/** Deletes what apt has cached of the repository. */
function forgetLists(): void {
  for (const name of readdirSync(lists).filter((one) => one.startsWith('127.0.0.1')))
    rmSync(join(lists, name));
}

const installedVersion = () =>
  execFileSync('dpkg-query', ['-W', '-f', `\${Version}`, packageName], { encoding: 'utf8' });
const verifyInstalled = () => execFileSync('dpkg', ['--verify', packageName], { encoding: 'utf8' });

for (const [how, publication, finding] of [
  ['is not signed', { by: 'nobody' }, /is not signed/],
  ['has expired', { validSeconds: -60 }, /is expired/],
  ['is signed with another key', { by: 'stranger' }, /NO_PUBKEY/],
] as const) {
  test(`apt rejects a repository that ${how}`, async ({ repository, installed: _ }) => {
    await installPackage(repository.deb);
    const before = installedVersion();
    forgetLists();
    repository.publish([newer], publication);
    expect(await apt('update')).toMatchObject({ status: 100, output: expect.stringMatching(finding) });
    await upgrade();
    expect(installedVersion()).toBe(before);
    expect(verifyInstalled()).toBe('');
  });
}

test('apt rejects a repository that has expired since it was last read', async ({ repository }) => {
  const before = installedVersion();
  repository.publish([repository.deb]);
  expect(await apt('update')).toMatchObject({ status: 0 });
  repository.publish([newer], { validSeconds: -60 });
  expect(await apt('update')).toMatchObject({ status: 100, output: expect.stringMatching(/is expired/) });
  await upgrade();
  expect(installedVersion()).toBe(before);
});

test('the app shows the newer version and the command that installs it', async ({
  start,
  workspace,
  repository: { deb, feed },
}) => {
  await installPackage(deb);
  (await openInstalledEntry(workspace)).write(credentials);
  const app = await start();
  ({ home } = app);
  const { welcome, search, header, settings } = screensOfPage(app.page);
  await welcome.trySample.click();
  // Stored in the database of the user's data.
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await header.settingsLink.click();
  await settings.theme('Dark').check();
  feed.publish({ version: newerVersion });
  await settings.checkNow.click();
  await expect(settings.updateStatus).toHaveText(`Version ${newerVersion} is available.`);
  await expect(settings.updateCommand).toHaveText(
    `sudo apt update && sudo apt install --only-upgrade ${packageName}`,
  );
  await expect(settings.downloadUpdate).toBeHidden();
});

test('apt installs the newer version, which starts with the settings, searches and credentials', async ({
  start,
  workspace,
  repository,
}) => {
  repository.publish([newer]);
  expect(await apt('update')).toMatchObject({ status: 0 });
  expect(await upgrade()).toMatchObject({ status: 0 });
  expect(installedVersion()).toBe(newerVersion);
  expect(verifyInstalled()).toBe('');

  const { page } = await start({ home });
  const screens = screensOfPage(page);
  await expect(screens.search.box).toBeVisible();
  await expect(screens.header.connection).toHaveText('Sample parts');
  await expect(page.getByRole('button', { name: 'Search for LM358', exact: true })).toBeVisible();
  await screens.header.settingsLink.click();
  await expect(screens.settings.theme('Dark')).toBeChecked();
  await page.getByRole('button', { name: 'Export diagnostics…', exact: true }).click();
  await expect(page.locator('pre')).toContainText(`"app": "${newerVersion}"`);
  expect((await openInstalledEntry(workspace)).read()).toBe(credentials);
});

test('a disabled or deleted source stays so after an update', async ({ repository }) => {
  const disabled = readFileSync(entry, 'utf8').replace('Enabled: yes', 'Enabled: no');
  writeFileSync(entry, disabled);
  repository.publish([newest]);
  await apt('update');
  await upgrade();
  expect(installedVersion()).toBe(newerVersion);
  await installPackage(newest);
  expect(installedVersion()).toBe(newestVersion);
  expect(readFileSync(entry, 'utf8')).toBe(disabled);
  rmSync(entry);
  await installPackage(newest);
  expect(existsSync(entry)).toBe(false);
  await purgePackage();
});

test('the updated app is removed without leftovers', async ({ workspace, repository }) => {
  await installPackage(newest);
  await removePackage();
  expect(existsSync(installFolder)).toBe(false);
  expect(existsSync(`/usr/bin/${packageName}`)).toBe(false);
  // The remaining source entry works: it does not break every "apt update".
  repository.publish([newest]);
  expect(await apt('update')).toMatchObject({ status: 0 });
  await purgePackage();
  expect([entry, key].filter(existsSync)).toEqual([]);
  expect(existsSync(join(home, 'config', 'Parts Lookup', 'settings.json'))).toBe(true);
  expect((await openInstalledEntry(workspace)).read()).toBe(credentials);
});
