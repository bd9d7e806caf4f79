import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

// A test that draws a page or replaces a module gets modules of its own. The others run on Node alone and share theirs:
// loading them anew for each file took longer than the tests.
const ownModules = readdirSync(`${root}tests/unit`, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => `tests/unit/${name.replaceAll('\\', '/')}`)
  .filter((path) => /@vitest-environment|vi\.mock\(/.test(readFileSync(root + path, 'utf8')));

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
          exclude: ownModules,
          isolate: false,
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
    restoreMocks: true,
    // A whole screen drawn in happy-dom takes its time where other work shares the processor.
    testTimeout: 30_000,
  },
});
