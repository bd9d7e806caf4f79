import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantInApp } from '../support/plant-in-app';
import { searchAtOnce } from './call-bridge';
import { expect, test } from './fixtures';
import { readLogFile } from './log-file';
import { openConnected, openFirstScreen } from './open-app';
import { controlDialogs, stubDialogs } from './stub-dialogs';

const planted = (name: string) => fileURLToPath(new URL(`planted/${name}.ts`, import.meta.url));

test('A failure in main or of Chromium’s network service is reported, and the app quits only if it has to', async ({
  launch,
  nexar,
}) => {
  const { app, search } = await openConnected(launch, nexar);
  const dialogs = await stubDialogs(app.electronApp);
  await test.step('the app suggests a restart after the network service ends only if requests fail', async () => {
    const pid = await app.electronApp.evaluate(
      ({ app: electron }) =>
        electron.getAppMetrics().find(({ serviceName }) => serviceName === 'network.mojom.NetworkService')
          ?.pid ?? 0,
    );
    expect(pid).toBeGreaterThan(0);
    process.kill(pid, 'SIGKILL');
    await expect
      .poll(() => readLogFile(app.userDataDir))
      .toMatch(/process gone .*"serviceName":"network.mojom.NetworkService"/);
    // Electron before 45.5 keeps using the service that has ended.
    const failing = app.electronApp.evaluate(async ({ net }) =>
      String(await net.fetch('http://127.0.0.1:9/').catch(String)).includes('ERR_FAILED'),
    );
    if (await failing) {
      const restartDialog = await dialogs.waitFor('cannot reach the network until it restarts');
      expect(restartDialog.buttons).toEqual(['Restart', 'Later']);
      await dialogs.press('Later');
    } else {
      await search.searchFor('LM358');
      await expect(search.rows).toHaveCount(10);
      expect(await dialogs.all()).toEqual([]);
    }
  });

  await test.step('an uncaught error in main is shown and logged without the secret, then the app quits', async () => {
    const before = (await dialogs.all()).length;
    await app.electronApp.evaluate((_electron, secret) => {
      setTimeout(() => {
        throw new Error(`a test's error with ${secret}`);
      });
      setTimeout(() => void Promise.reject(new Error(`a test's rejection with ${secret}`)));
    }, nexar.clientSecret);
    const dialog = await dialogs.waitFor('has to close because of an error', before + 1);
    expect(dialog.buttons).toEqual(['Quit', 'Copy']);
    expect(dialog.detail).toContain("a test's error with [redacted]");

    await dialogs.press('Copy');
    const afterCopy = await dialogs.waitFor('Copied', before + 2);
    expect(afterCopy.buttons).toEqual(['Quit']);
    const text = await app.electronApp.evaluate(({ clipboard }) => clipboard.readText());
    expect(text).toContain("a test's error with [redacted]");

    const ended = app.electronApp.waitForEvent('close');
    await dialogs.press('Quit');
    await ended;
    expect(await app.close()).toBe(1);
    const log = readLogFile(app.userDataDir);
    expect(log).toMatch(/uncaught exception .*a test's error with \[redacted\]/);
    expect(log).toMatch(/unhandled rejection .*a test's rejection with \[redacted\]/);
    expect(log + dialog.detail + text + app.stderr()).not.toContain(nexar.clientSecret);
  });
});

test('If main’s features cannot be started, a dialog shows why and the page’s calls fail', async ({
  launch,
  workspace,
}) => {
  const appFolder = await plantInApp(workspace.run.appFolder, join(workspace.makeFolder('v'), 'app'), {
    'stub-dialogs': planted('stub-dialogs'),
    'fail-start': planted('fail-start'),
  });
  const { app, page } = await openFirstScreen(launch, { appFolder });
  const dialogs = controlDialogs(app.electronApp);
  const dialog = await dialogs.waitFor('Parts Lookup cannot start');
  expect(dialog.detail).toContain('a start that fails');
  expect(await searchAtOnce(page, ['LM358', 'NE555'])).toEqual(['internal', 'internal']);
  expect(await dialogs.all()).toHaveLength(1);

  const ended = app.electronApp.waitForEvent('close');
  await dialogs.press('Quit');
  await ended;
  expect(await app.close()).toBe(1);
  expect(readLogFile(app.userDataDir)).toMatch(/start failed .*a start that fails/);
});
