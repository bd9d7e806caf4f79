import { defineConfig } from 'playwright/test';

// For `npm run screenshots`: separate from the tests, because screenshots prove nothing.
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
