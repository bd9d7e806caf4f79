import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { fakeBackEnd } from './build/fake-back-end.mjs';
import { firstScreen } from './build/first-screen.mjs';
import { updateFeedOfBuild } from './build/packing/update-feed-of-build.mjs';
import { listBundledPackages } from './build/third-party/list-bundled-packages.mjs';
import * as channelNames from './electron/shared/contract/channel-names';

const inRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const unbundled = ['electron', 'keytar', '@photostructure/sqlite'];
const provided = [...unbundled, ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

type Chunks = Rolldown.CodeSplittingGroup[];

/**
 * A bundle that Electron loads itself, as CommonJS: main and what it forks run on the Node of the oldest Electron that
 * the tests meet (20.18, which cannot `require()` an ES module), and a sandboxed preload must be one CommonJS file.
 */
function electronBundle(entry: Record<string, string>, outDir: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: {
      noExternal: true,
      external: unbundled,
      conditions: ['node', 'module', 'import', 'default'],
    },
    define: {
      'process.env.NODE_ENV': '"production"',
      // A constant of the package: a packaged app asks no variable where its updates come from.
      BUILD_UPDATE_FEED: JSON.stringify(updateFeedOfBuild(process.env)),
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'node20.18',
      minify: true,
      rolldownOptions: {
        input: entry,
        external: provided,
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  };
}

/**
 * The main page. What the first screen needs is one chunk, since each is a request that main answers before the screen is taken
 * over. What is loaded later shares another: a group also takes what its modules import, so that the first one comes first.
 */
const mainPageChunks: Chunks = [
  { name: 'charts', test: /[\\/]node_modules[\\/](?:d3-|internmap)/, priority: 2 },
  { name: 'first', tags: ['$initial'], priority: 1 },
  { name: 'later', minShareCount: 2 },
];

/** Pages for Chromium, beside those that are there already unless `first`. */
function pageBundle(pages: readonly string[], groups: Chunks, first: boolean): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: inRoot('dist/renderer'),
      emptyOutDir: first,
      target: 'chrome130',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: pages.map((page) => inRoot(`renderer/${page}`)),
        output: { codeSplitting: { groups } },
      },
    },
  };
}

/**
 * What libraries bring and the app never calls, with what stands in its place. Main compiles its whole bundle at every
 * start, and Node's http and https with it where a module asks for them.
 */
const uncalled: readonly (readonly [RegExp, string])[] = [
  // electron-log's way to a server: nothing of a log is sent.
  [/electron-log[\\/]src[\\/]node[\\/]transports[\\/]remote\.js$/, 'module.exports = () => null;'],
  // electron-store's validator, more than a third of main: the settings' schema is zod's, and no other is given to it.
  [/[\\/]ajv[\\/]dist[\\/]2020\.js$/, 'export const Ajv2020 = undefined;'],
  [/[\\/]ajv-formats[\\/]dist[\\/]index\.js$/, 'export default {};'],
];

const withoutUncalled: Plugin = {
  name: 'without-uncalled',
  enforce: 'pre',
  load: (id) => uncalled.find(([path]) => path.test(id))?.[1] ?? null,
};

/** The names of the contracts' calls and events as constants: a preload, and main before its window, load no schema for them. */
const constantChannelNames: Plugin = {
  name: 'constant-channel-names',
  enforce: 'pre',
  load(id) {
    if (id !== inRoot('electron/shared/contract/channel-names.ts')) return null;
    return Object.entries(channelNames)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
};

/** The solver's program, beside the bundle of the process that runs it. */
const solverProgram: Plugin = {
  name: 'solver-program',
  applyToEnvironment: ({ name }) => name === 'bomSourcing',
  generateBundle() {
    const source = readFileSync(fileURLToPath(import.meta.resolve('highs/runtime')));
    this.emitFile({ type: 'asset', fileName: 'highs.wasm', source });
  },
};

const environments: UserConfig['environments'] = {
  // Runs while the pages are built, and is no part of the app.
  firstScreen: electronBundle(
    { 'first-screen': inRoot('renderer/app/first-screen.tsx') },
    inRoot('dist/first-screen'),
  ),
  // By itself, so that no chunk of the main page is there for another page's sake.
  client: pageBundle(['index.html'], mainPageChunks, true),
  secretPages: pageBundle(['connect.html', 'proxy.html'], [{ name: 'shared', minShareCount: 2 }], false),
  main: electronBundle({ main: inRoot('electron/main.ts') }, inRoot('dist/main')),
  keychain: electronBundle(
    { 'keychain-process': inRoot('electron/features/connection/keychain/keychain-process.ts') },
    inRoot('dist/keychain'),
  ),
  bomReading: electronBundle(
    { 'bom-reading-process': inRoot('electron/features/bom/reading/bom-reading-process.ts') },
    inRoot('dist/bom-reading'),
  ),
  bomWorkbook: electronBundle(
    { 'workbook-process': inRoot('electron/features/bom/export/workbook-process.ts') },
    inRoot('dist/bom-workbook'),
  ),
  bomSourcing: electronBundle(
    { 'bom-sourcing-process': inRoot('electron/features/bom/sourcing/bom-sourcing-process.ts') },
    inRoot('dist/bom-sourcing'),
  ),
  // Each preload is built on its own: a chunk that two share breaks a sandboxed preload.
  partsPreload: electronBundle(
    { 'parts-preload': inRoot('electron/preload/parts-preload.ts') },
    inRoot('dist/parts-preload'),
  ),
  connectPreload: electronBundle(
    { 'connect-preload': inRoot('electron/preload/connect-preload.ts') },
    inRoot('dist/connect-preload'),
  ),
  proxyPreload: electronBundle(
    { 'proxy-preload': inRoot('electron/preload/proxy-preload.ts') },
    inRoot('dist/proxy-preload'),
  ),
};

export default defineConfig({
  root: inRoot('renderer'),
  base: './',
  plugins: [
    react(),
    withoutUncalled,
    fakeBackEnd(),
    constantChannelNames,
    solverProgram,
    firstScreen(inRoot('dist/first-screen/first-screen.cjs')),
    listBundledPackages(inRoot('.')),
  ],
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  environments,
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
    },
  },
});
