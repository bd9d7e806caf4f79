import { test as base, expect } from 'playwright/test';
import { launchNexarServer } from '../nexar-server/launch-nexar-server.mjs';
import type { NexarServer } from '../nexar-server/nexar-server';
import { type LaunchedApp, type LaunchOptions, launchApp } from '../support/launch-app';
import { openTestPlace, type TestPlace } from '../support/test-place';
import { joinTestRun } from '../support/test-run';
import { attachEvidence } from './evidence';
import { collectComplaints, type PageComplaints } from './page-complaints';

export { expect } from 'playwright/test';

/** Starts the app; what a test starts is closed when the test is over. */
export type Launch = (options?: LaunchOptions) => Promise<LaunchedApp>;

export interface TestFixtures {
  launch: Launch;
  /** A sample Nexar over HTTP, for this test alone. */
  nexar: NexarServer;
  /** True for a test that provokes refusals of the content security policy on purpose. */
  provokesPolicy: boolean;
}

export const test = base.extend<TestFixtures, { place: TestPlace }>({
  provokesPolicy: [false, { option: true }],
  place: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures off this pattern.
    async ({}, use) => {
      const place = await openTestPlace(joinTestRun());
      await use(place);
      await place.close();
    },
    { scope: 'worker' },
  ],
  launch: async ({ place, provokesPolicy }, use, testInfo) => {
    const launched: { app: LaunchedApp; complaints: PageComplaints }[] = [];
    await use(async (options) => {
      const app = await launchApp(place, options);
      launched.push({ app, complaints: collectComplaints(app.electronApp) });
      return app;
    });
    const complaints = await Promise.all(launched.map((one) => one.complaints.unexpected()));
    const unexpected = provokesPolicy ? [] : complaints.flat();
    if (testInfo.status !== testInfo.expectedStatus || unexpected.length > 0) {
      for (const [index, { app }] of launched.entries())
        await attachEvidence(testInfo, app, `app-${index + 1}`);
    }
    await Promise.all(launched.map(({ app }) => app.close()));
    expect(unexpected, 'what the pages complained of').toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures off this pattern.
  nexar: async ({}, use) => {
    const server = await launchNexarServer();
    await use(server);
    await server.close();
  },
});
