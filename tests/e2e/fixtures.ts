import { test as base, expect, type TestInfo } from 'playwright/test';
import { launchNexarServer } from '../nexar-server/launch-nexar-server.mjs';
import type { NexarServer } from '../nexar-server/nexar-server';
import { type Launch, type LaunchedApp, launchApp } from '../support/launch-app';
import { joinTestRun } from '../support/test-run';
import { openTestPlace, type TestPlace } from '../support/test-workspace';
import { attachEvidence } from './attach-evidence';
import { connectUntilQuit, type Opened, trySample } from './open-app';
import type { PackagedApps } from './packaged-apps';
import { collectComplaints, type PageComplaints } from './page-errors';
import { createSharedApp, type SharedApp } from './shared-app';

export { expect } from 'playwright/test';
export type { Launch } from '../support/launch-app';

/** The shared app and the Nexar that its variables name, both reset. */
export interface SharedOpened extends Opened {
  nexar: NexarServer;
}

export interface TestFixtures {
  /** Starts an app for this test alone, and closes it after the test. */
  launch: Launch;
  /** A sample Nexar over HTTP, for this test alone. */
  nexar: NexarServer;
  /**
   * The worker's running app, reset before each test, for tests that use nothing but its pages.
   * A test launches its own app if it is about starting or quitting, about what is stored (settings file, keychain, log,
   * window state, a second start) or about processes, switches and variables; or if it changes what only a restart
   * resets: the menu, the system's network, Chromium's caches.
   */
  freshApp: SharedOpened;
  /** The same with the sample parts chosen. */
  sampleApp: SharedOpened;
  /** The same, connected to its Nexar with credentials that are kept until it quits. */
  connectedApp: SharedOpened;
  /** True for a test that violates the content security policy on purpose. */
  provokesPolicy: boolean;
}

export interface WorkerFixtures {
  place: TestPlace;
  shared: { app: SharedApp; nexar: NexarServer };
  packaged: PackagedApps;
}

interface Watched {
  app: LaunchedApp;
  complaints: PageComplaints;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
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
  shared: [
    async ({ place }, use) => {
      const nexar = await launchNexarServer();
      const app = createSharedApp(place, nexar);
      await use({ app, nexar });
      await app.close();
      await nexar.close();
    },
    { scope: 'worker' },
  ],
  packaged: [
    async ({ place }, use) => {
      // Vite, which builds their main, is loaded by a worker that needs them.
      const { makePackagedApps } = await import('./packaged-apps');
      const packaged = await makePackagedApps(place);
      await use(packaged);
      await packaged.server.close();
    },
    { scope: 'worker' },
  ],
  launch: async ({ place, provokesPolicy }, use, testInfo) => {
    const launched: Watched[] = [];
    await use(async (options) => {
      const app = await launchApp(place, options);
      launched.push({ app, complaints: collectComplaints(app.electronApp) });
      return app;
    });
    const unexpected = await gatherEvidence(testInfo, launched, provokesPolicy);
    await Promise.all(launched.map(({ app }) => app.close()));
    expect(unexpected, 'what the pages complained of').toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures off this pattern.
  nexar: async ({}, use) => {
    const server = await launchNexarServer();
    await use(server);
    await server.close();
  },
  freshApp: async ({ shared, provokesPolicy }, use, testInfo) => {
    const { opened, complaints } = await shared.app.prepare();
    await use({ ...opened, nexar: shared.nexar });
    const unexpected = await gatherEvidence(testInfo, [{ app: opened.app, complaints }], provokesPolicy);
    expect(unexpected, 'what the pages complained of').toEqual([]);
  },
  sampleApp: async ({ freshApp }, use) => {
    await trySample(freshApp);
    await use(freshApp);
  },
  connectedApp: async ({ freshApp }, use) => {
    await connectUntilQuit(freshApp, freshApp.nexar);
    await use(freshApp);
  },
});

/** Returns what the pages complained of; attaches evidence if there is any complaint or the test failed. */
async function gatherEvidence(
  testInfo: TestInfo,
  watched: readonly Watched[],
  provokesPolicy: boolean,
): Promise<string[]> {
  const complaints = await Promise.all(watched.map((one) => one.complaints.unexpected()));
  const unexpected = provokesPolicy ? [] : complaints.flat();
  if (testInfo.status !== testInfo.expectedStatus || unexpected.length > 0) {
    for (const [index, { app }] of watched.entries()) await attachEvidence(testInfo, app, `app-${index + 1}`);
  }
  return unexpected;
}
