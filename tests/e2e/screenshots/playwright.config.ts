import { defineConfig } from 'playwright/test';

// `npm run screenshots`: a project of its own, because pictures are made for people and prove nothing.
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.shots.ts',
  outputDir: '../../../test-results/screenshots',
  globalSetup: '../global-setup.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  reporter: [['list']],
});
