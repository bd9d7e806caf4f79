import { readdirSync } from 'node:fs';
import { join } from 'node:path';
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
      for (const [index, app] of launched.entries()) await attachEvidence(testInfo, app, `app ${index + 1}`);
    }
    await Promise.all(launched.map((app) => app.close()));
  },
});

async function attachEvidence(testInfo: TestInfo, app: LaunchedApp, name: string): Promise<void> {
  for (const [index, page] of app.electronApp.windows().entries()) {
    const body = await page.screenshot({ timeout: 5_000 }).catch(() => undefined);
    if (body) await testInfo.attach(`${name}, window ${index + 1}.png`, { body, contentType: 'image/png' });
  }
  await testInfo.attach(`${name}, stdout.txt`, { body: app.stdout(), contentType: 'text/plain' });
  await testInfo.attach(`${name}, stderr.txt`, { body: app.stderr(), contentType: 'text/plain' });
  for (const path of findLogs(app.userDataDir)) {
    await testInfo.attach(`${name}, ${path}`, {
      path: join(app.userDataDir, path),
      contentType: 'text/plain',
    });
  }
}

function findLogs(userDataDir: string): string[] {
  return readdirSync(join(userDataDir), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.startsWith('logs/'),
  );
}
