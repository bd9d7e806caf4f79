import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

const testFiles = readdirSync(`${root}tests/unit`, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => `tests/unit/${name.replaceAll('\\', '/')}`);
const filesWith = (pattern: RegExp) =>
  testFiles.filter((path) => pattern.test(readFileSync(root + path, 'utf8')));

// A test that replaces a module gets modules of its own. The others share theirs, those that draw a page and those that
// run on Node alone each by themselves: loading them anew for each file took longer than the tests.
const ownModules = filesWith(/vi\.mock\(/);
const pages = filesWith(/@vitest-environment happy-dom/).filter((path) => !ownModules.includes(path));

export default defineConfig({
  root,
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [...ownModules, ...pages],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-page',
          include: pages,
          isolate: false,
          setupFiles: 'tests/unit/renderer/set-up-page.ts',
        },
      },
      { extends: true, test: { name: 'unit-isolated', include: ownModules } },
      // What concerns the making of a release alone: slow, and no part of `npm test`.
      {
        extends: true,
        test: {
          name: 'release',
          include: ['tests/release/**/*.test.ts'],
          globalSetup: 'tests/release/global-setup.ts',
        },
      },
    ],
    // It imports Electron, which its test replaces.
    server: { deps: { inline: ['electron-store'] } },
    // By default one processor is left to the others.
    maxWorkers: '100%',
    // Drawing screens leaves much short-lived garbage, which a larger young generation collects less often.
    execArgv: ['--max-semi-space-size=64'],
    restoreMocks: true,
    // A whole screen drawn in happy-dom takes its time where other work shares the processor, and so do full counts.
    testTimeout: process.env.PARTS_STRESS_COUNT === 'full' ? 600_000 : 30_000,
  },
});
