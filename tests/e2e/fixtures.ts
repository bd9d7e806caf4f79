import { test as base, expect, type TestInfo } from 'playwright/test';
import { launchNexarServer } from '../nexar-server/launch-nexar-server.mjs';
import type { NexarServer } from '../nexar-server/nexar-server';
import { type Launch, type LaunchedApp, launchApp } from '../support/launch-app';
import { joinTestRun } from '../support/test-run';
import { openTestWorkspace, type TestWorkspace } from '../support/test-workspace';
import { attachEvidence } from './attach-evidence';
import { connectUntilQuit, type OpenedApp, trySample } from './open-app';
import type { PackagedApps } from './packaged-apps';
import { collectPageErrors, type PageErrors } from './page-errors';
import { createSharedApp, type SharedApp } from './shared-app';

export { expect } from 'playwright/test';
export type { Launch } from '../support/launch-app';

/** The shared app and its Nexar, both reset. */
export interface SharedOpenedApp extends OpenedApp {
  nexar: NexarServer;
}

export interface TestFixtures {
  /** Starts an app for this test only and closes it after the test. */
  launch: Launch;
  /** A sample Nexar over HTTP, for this test only. */
  nexar: NexarServer;
  /**
   * The worker's running app, reset before each test, for tests that only use its pages.
   * A test launches its own app if it covers starting or quitting, stored data (settings file, keychain, log,
   * window state, a second instance), processes, switches or variables, or if it changes what only a restart
   * resets: the menu, the system's network, Chromium's caches.
   */
  freshApp: SharedOpenedApp;
  /** `freshApp` with the sample parts chosen. */
  sampleApp: SharedOpenedApp;
  /** `freshApp` connected to its Nexar with credentials in memory until it quits. */
  connectedApp: SharedOpenedApp;
  /** True for a test that violates the content security policy on purpose. */
  violatesPolicy: boolean;
}

export interface WorkerFixtures {
  workspace: TestWorkspace;
  shared: { app: SharedApp; nexar: NexarServer };
  packaged: PackagedApps;
}

interface ObservedApp {
  app: LaunchedApp;
  errors: PageErrors;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  violatesPolicy: [false, { option: true }],
  workspace: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern.
    async ({}, use) => {
      const workspace = await openTestWorkspace(joinTestRun());
      await use(workspace);
      await workspace.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ workspace }, use) => {
      const nexar = await launchNexarServer();
      const app = createSharedApp(workspace, nexar);
      await use({ app, nexar });
      await app.close();
      await nexar.close();
    },
    { scope: 'worker' },
  ],
  packaged: [
    async ({ workspace }, use) => {
      // Only workers that need packaged apps load Vite, which builds their main.
      const { makePackagedApps } = await import('./packaged-apps');
      const packaged = await makePackagedApps(workspace);
      await use(packaged);
      await packaged.server.close();
    },
    { scope: 'worker' },
  ],
  launch: async ({ workspace, violatesPolicy }, use, testInfo) => {
    const launched: ObservedApp[] = [];
    await use(async (options) => {
      const app = await launchApp(workspace, options);
      launched.push({ app, errors: collectPageErrors(app.electronApp) });
      return app;
    });
    const unexpected = await collectEvidence(testInfo, launched, violatesPolicy);
    await Promise.all(launched.map(({ app }) => app.close()));
    expect(unexpected, 'errors on the pages').toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern.
  nexar: async ({}, use) => {
    const server = await launchNexarServer();
    await use(server);
    await server.close();
  },
  freshApp: async ({ shared, violatesPolicy }, use, testInfo) => {
    const { opened, errors } = await shared.app.prepare();
    await use({ ...opened, nexar: shared.nexar });
    const unexpected = await collectEvidence(testInfo, [{ app: opened.app, errors }], violatesPolicy);
    expect(unexpected, 'errors on the pages').toEqual([]);
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

/** Returns the unexpected errors of the pages; attaches evidence if there are any or the test failed. */
async function collectEvidence(
  testInfo: TestInfo,
  observed: readonly ObservedApp[],
  violatesPolicy: boolean,
): Promise<string[]> {
  const errors = await Promise.all(observed.map((one) => one.errors.unexpected()));
  const unexpected = violatesPolicy ? [] : errors.flat();
  if (testInfo.status !== testInfo.expectedStatus || unexpected.length > 0) {
    for (const [index, { app }] of observed.entries())
      await attachEvidence(testInfo, app, `app-${index + 1}`);
  }
  return unexpected;
}
