import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { screensOfPage } from '../e2e/pages/screens';
import { openInstalledEntry } from '../support/keychain-entry';
import { openFolderToAll } from '../support/stage-app';
import { testUserName } from '../support/test-user';
import { startUpdateServer, type UpdateServer } from '../update-server/update-server';
import { expect, test } from './fixtures';
import { installFolder, installPackage, packageName, removePackage } from './installed-app';
import { makeNewerPackage } from './newer-package';
import { projectFolder } from './packed-release';
import { type Polkit, startPolkit } from './polkit';

test.describe.configure({ mode: 'serial' });
test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'apt needs root, on Debian');

const newerVersion = '9.1.0';
const credentials = JSON.stringify({
  version: 1,
  clientId: 'made-up-id',
  clientSecret: 'made-up-secret',
  savedAt: '2026-02-03T09:00:00.000Z',
});
let workshop = '';
let server: UpdateServer;
let polkit: Polkit;
/** The packed app whose feed is `server`, and the same of a higher version. */
let older = '';
let newer = '';
let home = '';

test.beforeAll(async () => {
  workshop = mkdtempSync(join(tmpdir(), 'parts-update-'));
  openFolderToAll(workshop);
  const rules = join(workshop, 'polkit');
  mkdirSync(rules);
  polkit = await startPolkit(rules, testUserName);
  server = await startUpdateServer();
  older = packWithFeed(server);
  newer = join(workshop, 'newer.deb');
  await makeNewerPackage(older, newerVersion, newer);
});

test.afterAll(async () => {
  await polkit.stop();
  await server.close();
  rmSync(workshop, { recursive: true });
});

/** As a release is packed, but for the feed on loopback and its key. */
function packWithFeed({ url, publicKeys }: UpdateServer): string {
  const output = join(workshop, 'packed');
  execFileSync('npm', ['run', 'package', '--', '--no-seal', '--target=deb', `--output=${output}`], {
    cwd: projectFolder,
    env: { ...process.env, UPDATE_FEED_URL: url, UPDATE_PUBLIC_KEY: publicKeys.join(' ') },
    stdio: 'ignore',
  });
  const name = readdirSync(output).find((one) => one.endsWith('.deb'));
  return join(output, name ?? '');
}

const installedVersion = () =>
  execFileSync('dpkg-query', ['-W', '-f', `\${Version}`, packageName], { encoding: 'utf8' });

async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  await new Promise((resolve) => listener.close(resolve));
  return port;
}

/** The process that holds the profile, which Chromium writes into a link. */
const profileHolder = () =>
  Number(
    readlinkSync(join(home, 'config', 'Parts Lookup', 'SingletonLock'))
      .split('-')
      .pop(),
  );

async function connectTo(port: number): Promise<{ browser: Browser; page: Page }> {
  let browser: Browser | undefined;
  await expect(async () => {
    browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  }).toPass({ timeout: 60_000 });
  const [context] = browser?.contexts() ?? [];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!browser || !page) throw new Error('The restarted app shows no page');
  return { browser, page };
}

test('a changed update and a stranger’s are refused, and the installed app runs on', async ({
  start,
  place,
}) => {
  installPackage(older);
  const before = installedVersion();
  (await openInstalledEntry(place)).write(credentials);
  const app = await start();
  ({ home } = app);
  const { welcome, header, settings, search } = screensOfPage(app.page);
  await welcome.trySample.click();
  await header.settingsLink.click();
  await settings.theme.selectOption('dark');

  const name = server.publish({ version: newerVersion, artefact: readFileSync(newer) });
  server.sign('stranger');
  await settings.checkNow.click();
  await expect(settings.updates).toContainText('not signed by the makers');

  server.sign('maker');
  server.change(name, (content) => content.fill(1, 1000, 1001));
  await settings.checkNow.click();
  await settings.downloadUpdate.click();
  await expect(settings.updates).toContainText('not the file that was signed for');
  expect(polkit.wasAsked()).toBe(false);
  expect(installedVersion()).toBe(before);
  expect(execFileSync('dpkg', ['--verify', packageName], { encoding: 'utf8' })).toBe('');
  await header.searchLink.click();
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
});

test('it finds, downloads, verifies and installs a newer version, and restarts as that one', async ({
  start,
  place,
}) => {
  server.publish({ version: newerVersion, artefact: readFileSync(newer) });
  const port = await freePort();
  const app = await start({
    home,
    raising: 'by-set-uid',
    args: [`--remote-debugging-port=${port}`],
  });
  const { header, settings } = screensOfPage(app.page);
  await header.settingsLink.click();
  await settings.checkNow.click();
  await expect(settings.updateStatus).toHaveText(`Version ${newerVersion} is available.`);
  await settings.downloadUpdate.click();
  await expect(settings.restartToUpdate).toBeVisible({ timeout: 60_000 });
  const before = installedVersion();
  await settings.restartToUpdate.click();
  await expect(settings.updates).toContainText('did not allow the update');
  expect(polkit.wasAsked()).toBe(true);
  expect(installedVersion()).toBe(before);

  polkit.allow();
  const ended = new Promise((resolve) => app.browser.once('disconnected', resolve));
  await settings.restartToUpdate.click();
  await ended;
  expect(installedVersion()).toBe(newerVersion);
  expect(execFileSync('dpkg', ['--verify', packageName], { encoding: 'utf8' })).toBe('');

  const { browser, page } = await connectTo(port);
  const restarted = profileHolder();
  try {
    expect(restarted).not.toBe(app.pid);
    const screens = screensOfPage(page);
    await expect(screens.search.box).toBeVisible();
    await expect(screens.header.connection).toHaveText('Sample parts');
    await screens.header.settingsLink.click();
    await expect(screens.settings.theme).toHaveValue('dark');
    await page.getByRole('button', { name: 'Export diagnostics…', exact: true }).click();
    await expect(page.locator('pre')).toContainText(`"app": "${newerVersion}"`);
    expect((await openInstalledEntry(place)).read()).toBe(credentials);
  } finally {
    await browser.close();
    process.kill(restarted, 'SIGTERM');
  }
  await expect.poll(() => existsSync(`/proc/${restarted}`)).toBe(false);
});

test('the updated app is removed as cleanly as it came', async ({ place }) => {
  removePackage();
  expect(existsSync(installFolder)).toBe(false);
  expect(existsSync(`/usr/bin/${packageName}`)).toBe(false);
  expect(existsSync(join(home, 'config', 'Parts Lookup', 'settings.json'))).toBe(true);
  expect((await openInstalledEntry(place)).read()).toBe(credentials);
});
