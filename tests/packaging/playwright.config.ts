import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results/packaging',
  globalSetup: './global-setup.ts',
  // Only one package can be installed at a time.
  workers: 1,
  retries: 0,
  timeout: 300_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
});
