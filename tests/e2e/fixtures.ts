import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test as base, type TestInfo } from 'playwright/test';
import { type LaunchedApp, type LaunchOptions, launchApp } from '../support/launch-app';
import { openTestPlace, type TestPlace } from '../support/test-place';
import { joinTestRun } from '../support/test-run';

export { expect } from 'playwright/test';

/** Starts the app; what a test starts is closed when the test is over. */
export type Launch = (options?: LaunchOptions) => Promise<LaunchedApp>;

export const test = base.extend<{ launch: Launch }, { place: TestPlace }>({
  place: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures off this pattern.
    async ({}, use) => {
      const place = await openTestPlace(joinTestRun());
      await use(place);
      await place.close();
    },
    { scope: 'worker' },
  ],
  launch: async ({ place }, use, testInfo) => {
    const launched: LaunchedApp[] = [];
    await use(async (options) => {
      const app = await launchApp(place, options);
      launched.push(app);
      return app;
    });
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const [index, app] of launched.entries()) await attachEvidence(testInfo, app, `app-${index + 1}`);
    }
    await Promise.all(launched.map((app) => app.close()));
  },
});

// As files, so that they are there to be looked at after a run that has only listed its tests.
async function attachEvidence(testInfo: TestInfo, app: LaunchedApp, name: string): Promise<void> {
  for (const [index, page] of app.electronApp.windows().entries()) {
    const path = testInfo.outputPath(`${name}-window-${index + 1}.png`);
    // A window that is gone or hangs has no picture; that must not hide why the test failed.
    const taken = await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
    if (taken) testInfo.attachments.push({ name: basename(path), path, contentType: 'image/png' });
  }
  const texts = [
    { of: 'stdout', text: app.stdout() },
    { of: 'stderr', text: app.stderr() },
    ...readLogs(app.userDataDir),
  ];
  for (const { of, text } of texts) {
    const path = testInfo.outputPath(`${name}-${of}.txt`);
    writeFileSync(path, text);
    testInfo.attachments.push({ name: basename(path), path, contentType: 'text/plain' });
  }
}

function readLogs(userDataDir: string): { of: string; text: string }[] {
  const folder = join(userDataDir, 'logs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((of) => ({ of, text: readFileSync(join(folder, of), 'utf8') }));
}
