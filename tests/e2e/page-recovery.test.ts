import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication } from 'playwright';
import { plantInApp } from '../support/plant-in-app';
import { dropFile } from './drop-file';
import { expect, test } from './fixtures';
import { readLogFile } from './log-file';
import { openWithSample } from './open-app';
import { connectWindow } from './pages/connect-window';
import { screensOfPage } from './pages/screens';
import { startSecondInstance } from './start-second-instance';
import { controlDialogs, stubDialogs } from './stub-dialogs';

const planted = (name: string) => fileURLToPath(new URL(`planted/${name}.ts`, import.meta.url));

/** The process of the main window's page, and what is in its focused field. Playwright itself gives up on crashed pages. */
const pageOf = (app: ElectronApplication) =>
  app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) throw new Error('no window');
    const contents = window.webContents;
    const focused: unknown = await contents.executeJavaScript('document.activeElement?.value');
    return { pid: contents.getOSProcessId(), focused, windows: BrowserWindow.getAllWindows().length };
  });

type Loads = { loads: number };

/** Counts page loads from now on, because a crashing page cannot be queried. */
async function countLoads(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(({ app: electron, BrowserWindow }) => {
    const counted: Loads = { loads: 0 };
    Object.assign(globalThis, counted);
    const count = () => {
      (globalThis as unknown as Loads).loads += 1;
    };
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.on('did-finish-load', count);
    electron.on('web-contents-created', (_event, contents) => contents.on('did-finish-load', count));
  });
  return () => app.evaluate(() => (globalThis as unknown as Loads).loads);
}

const crashPage = (app: ElectronApplication, title = 'Parts Lookup') =>
  app.evaluate(
    ({ BrowserWindow }, prefix) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.getTitle().startsWith(prefix))
        ?.webContents.forcefullyCrashRenderer(),
    title,
  );

/** Makes main fail to read the files of the page whose path contains `part`, until it is called again with null. */
const failToRead = (app: ElectronApplication, part: string | null) =>
  app.evaluate((_electron, failing) => {
    const files = process.getBuiltinModule('node:fs/promises') as {
      readFile: { (...args: unknown[]): Promise<unknown>; whole?: typeof files.readFile };
    };
    const whole = files.readFile.whole ?? files.readFile;
    const readFile: typeof whole = async (path, ...rest) => {
      if (failing !== null && String(path).includes(failing)) throw new Error('EMFILE');
      return whole(path, ...rest);
    };
    files.readFile = Object.assign(readFile, { whole });
  }, part);

test('A crashed page is reloaded, a second crash within a minute prompts the user, and a hung page can be closed', async ({
  launch,
  workspace,
}) => {
  const { app, page: first } = await openWithSample(launch);
  const { electronApp, userDataDir } = app;
  const dialogs = await stubDialogs(electronApp);
  await test.step('a screen whose code cannot be read says so, and trying again reloads the page there', async () => {
    await failToRead(electronApp, 'boms-screen');
    await first.getByRole('link', { name: 'BOMs', exact: true }).click();
    await expect(first.getByRole('alert')).toContainText('Something went wrong on this screen.');
    await failToRead(electronApp, null);
    await first.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(first.getByRole('heading', { name: 'BOMs', exact: true })).toBeVisible();
  });
  const loads = await countLoads(electronApp);
  // The wizard is where it was, with what was typed.
  await dropFile(first, 'Board.csv', Buffer.from('Reference,Quantity,MPN\nU1,1,LM358'));
  const name = first.getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toBeFocused();
  await name.fill('Motor control');
  const before = await pageOf(electronApp);
  process.kill(before.pid, 'SIGKILL');
  await expect.poll(loads, { timeout: 30_000 }).toBe(1);
  await expect.poll(() => pageOf(electronApp)).toMatchObject({ focused: 'Motor control' });
  expect((await pageOf(electronApp)).pid).not.toBe(before.pid);
  expect(readLogFile(userDataDir)).toMatch(/page failed .*"reason":"killed".*"answer":"reload"/);
  expect(await dialogs.all()).toEqual([]);

  await crashPage(electronApp);
  const dialog = await dialogs.waitFor('stopped working');
  expect(dialog.buttons).toEqual(['Reopen', 'Quit']);
  const [page] = await Promise.all([electronApp.waitForEvent('window'), dialogs.press('Reopen')]);
  const reopened = screensOfPage(page);
  await expect(reopened.search.box).toBeFocused();
  await reopened.search.searchFor('LM358');
  await expect(reopened.search.rows).toHaveCount(10);
  expect(await loads()).toBe(2);

  const title = 'Connect to Nexar';
  let last = page;
  await test.step('the credentials window survives the replacement of the main window', async () => {
    const [connect] = await Promise.all([
      electronApp.waitForEvent('window'),
      page.evaluate(() => window.parts?.openConnectWindow()),
    ]);
    await expect(connect.getByRole('heading', { name: title })).toBeVisible();
    await expect.poll(loads).toBe(3);
    await crashPage(electronApp);
    await expect.poll(loads, { timeout: 30_000 }).toBe(4);
    await crashPage(electronApp);
    await dialogs.waitFor('The “Parts Lookup” window stopped working', 2);
    const [again] = await Promise.all([electronApp.waitForEvent('window'), dialogs.press('Reopen')]);
    await expect.poll(loads, { timeout: 30_000 }).toBe(5);
    last = again;
  });

  await test.step('the credentials window reopens above the new main window', async () => {
    await crashPage(electronApp, title);
    await expect.poll(loads, { timeout: 30_000 }).toBe(6);
    await crashPage(electronApp, title);
    await dialogs.waitFor(`The “${title}” window stopped working`, 3);
    const [connect] = await Promise.all([electronApp.waitForEvent('window'), dialogs.press('Reopen')]);
    await expect(connect.getByRole('heading', { name: title })).toBeVisible();
    const parents = await electronApp.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => [
        window.getTitle(),
        window.getParentWindow()?.getTitle() ?? null,
      ]),
    );
    expect(parents).toHaveLength(2);
    expect(parents).toContainEqual([title, expect.stringContaining('Parts Lookup')]);
    await expect.poll(loads).toBe(7);
    await connectWindow(connect).dismiss('Escape');
  });

  await test.step('a second instance replaces a window whose page has crashed', async () => {
    // Only on Linux can a test start Electron a second time as the test user.
    if (!workspace.run.launcher) return;
    await crashPage(electronApp);
    await expect.poll(loads, { timeout: 30_000 }).toBe(8);
    await crashPage(electronApp);
    await dialogs.waitFor('stopped working', 4);
    const [again] = await Promise.all([
      electronApp.waitForEvent('window'),
      startSecondInstance(workspace, app),
    ]);
    await expect(screensOfPage(again).search.box).toBeFocused();
    expect((await pageOf(electronApp)).windows).toBe(1);
    last = again;
  });

  await test.step('a hung page is closed by the second attempt', async () => {
    void last.evaluate('for (;;);').catch(() => undefined);
    const close = () =>
      electronApp
        .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
        .catch(() => undefined);
    const ended = electronApp.waitForEvent('close');
    await close();
    await close();
    await ended;
    expect(await app.close()).toBe(0);
  });
});

test('A page that crashes before it paints leads to a dialog, not to an invisible app', async ({
  launch,
  workspace,
}) => {
  const appFolder = await plantInApp(workspace.run.appFolder, join(workspace.makeFolder('v'), 'app'), {
    'stub-dialogs': planted('stub-dialogs'),
    'crash-page': planted('crash-page'),
  });
  const app = await launch({ appFolder });
  const dialogs = controlDialogs(app.electronApp);
  const dialog = await dialogs.waitFor('stopped working');
  expect(dialog.buttons).toEqual(['Reopen', 'Quit']);
  const ended = app.electronApp.waitForEvent('close');
  await dialogs.press('Quit');
  await ended;
  expect(await app.close()).toBe(0);
  expect(readLogFile(app.userDataDir).match(/page failed/g)).toHaveLength(2);
});

test('An error in the page is logged', async ({ freshApp: { app, page } }) => {
  await page.evaluate('console.error("an error of this test, password=hunter2-hunter2")');
  await expect
    .poll(() => readLogFile(app.userDataDir))
    .toMatch(/page error .*an error of this test, password=\[redacted\]/);
});
