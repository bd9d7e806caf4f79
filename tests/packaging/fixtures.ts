import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { openFolderToAll } from '../support/stage-app';
import { joinTestRun } from '../support/test-run';
import { openTestWorkspace, type TestWorkspace } from '../support/test-workspace';
import { installPackage, purgePackage } from './installed-app';
import { type PackageRepository, startPackageRepository } from './package-repository';
import { findArtifact } from './packed-release';
import { type InstalledApp, type StartOptions, startInstalled } from './start-installed';

export { expect } from 'playwright/test';

interface TestFixtures {
  /** Starts the installed app, which is stopped at the end of the test. */
  start(options?: StartOptions): Promise<InstalledApp>;
}

interface WorkerFixtures {
  workspace: TestWorkspace;
  /** A repository with the packages of a build that points to it. */
  repository: PackageRepository;
  /** The path of the package, which is installed for the tests and purged afterwards. */
  installed: string;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  workspace: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern.
    async ({}, use) => {
      const workspace = await openTestWorkspace(joinTestRun());
      await use(workspace);
      await workspace.close();
    },
    { scope: 'worker' },
  ],
  repository: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const tempDir = mkdtempSync(join(tmpdir(), 'parts-update-'));
      openFolderToAll(tempDir);
      const repository = await startPackageRepository(tempDir);
      await use(repository);
      await repository.close();
      rmSync(tempDir, { recursive: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  installed: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const file = findArtifact('.deb');
      await installPackage(file);
      await use(file);
      await purgePackage();
    },
    { scope: 'worker' },
  ],
  start: async ({ workspace, installed: _ }, use) => {
    const started: InstalledApp[] = [];
    await use(async (options) => {
      const app = await startInstalled(workspace, options);
      started.push(app);
      return app;
    });
    for (const app of started) await app.stop();
  },
});
