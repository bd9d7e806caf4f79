import { expect, test } from './fixtures';
import { readLogFile } from './log-file';
import { openConnected } from './open-app';
import { answerDialogs } from './stub-dialogs';

test('a failure of main or of Chromium’s network service is reported, and ends the app where it must', async ({
  launch,
  nexar,
}) => {
  const { app, search } = await openConnected(launch, nexar);
  const dialogs = await answerDialogs(app.electronApp);
  await test.step('after the network service has ended, a restart is proposed only if requests fail', async () => {
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
      const offered = await dialogs.shown('cannot reach the network until it restarts');
      expect(offered.buttons).toEqual(['Restart', 'Later']);
      await dialogs.press('Later');
    } else {
      await search.searchFor('LM358');
      await expect(search.rows).toHaveCount(10);
      expect(await dialogs.asked()).toEqual([]);
    }
  });

  await test.step('an error that nobody in main caught is shown and logged without the secret, then the app ends', async () => {
    const before = (await dialogs.asked()).length;
    await app.electronApp.evaluate((_electron, secret) => {
      setTimeout(() => {
        throw new Error(`a test's error with ${secret}`);
      });
      setTimeout(() => void Promise.reject(new Error(`a test's rejection with ${secret}`)));
    }, nexar.clientSecret);
    const asked = await dialogs.shown('has to close because of an error', before + 1);
    expect(asked.buttons).toEqual(['Quit', 'Copy']);
    expect(asked.detail).toContain("a test's error with [redacted]");

    await dialogs.press('Copy');
    const copied = await dialogs.shown('Copied', before + 2);
    expect(copied.buttons).toEqual(['Quit']);
    const text = await app.electronApp.evaluate(({ clipboard }) => clipboard.readText());
    expect(text).toContain("a test's error with [redacted]");

    const ended = app.electronApp.waitForEvent('close');
    await dialogs.press('Quit');
    await ended;
    expect(await app.close()).toBe(1);
    const log = readLogFile(app.userDataDir);
    expect(log).toMatch(/uncaught exception .*a test's error with \[redacted\]/);
    expect(log).toMatch(/unhandled rejection .*a test's rejection with \[redacted\]/);
    expect(log + asked.detail + text + app.stderr()).not.toContain(nexar.clientSecret);
  });
});
