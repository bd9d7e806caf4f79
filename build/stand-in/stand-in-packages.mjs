import { join } from 'node:path';

/** SQLite for the stand-in, whose Node has none, and what loads it. No build with the official Electron contains them. */
export const standInPackages = ['node_modules/@photostructure/sqlite', 'node_modules/node-gyp-build'];

/** SQLite's binary. */
export const standInNative =
  'node_modules/@photostructure/sqlite/prebuilds/linux-x64/@photostructure+sqlite.glibc.node';

/** Everything else that the app loads of these packages. */
const loaded = [
  /^node_modules\/@photostructure\/sqlite\/(package\.json|dist\/(index|chunk-\w+)\.mjs)$/,
  /^node_modules\/node-gyp-build\/(package\.json|(index|node-gyp-build)\.js)$/,
];

/** @param {string} path in the project's folder */
export const isOfStandIn = (path) => path === standInNative || loaded.some((pattern) => pattern.test(path));

/** As electron-builder copies them: packages that are not among the dependencies are none of its own. */
export const standInFileSets = standInPackages.map((folder) => ({
  from: folder,
  to: folder,
  filter: [
    'package.json',
    '*.js',
    '!{bin,build-test,optional}.js',
    'dist/{index,chunk-*}.mjs',
    join('prebuilds', 'linux-x64', '*.glibc.node'),
  ],
}));
