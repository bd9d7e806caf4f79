// The rooms and the arrows between them (ARCHITECTURE.md, "The house"). An import that no rule allows is an error.

/** Modules of main, what of it they may import besides themselves, and why. */
const layers = [
  ['contract', '', 'The door depends on nothing behind it.'],
  ['release', '', 'What build this is, is read before anything else.'],
  ['pricing', 'contract', 'Both sides run it.'],
  ['preload', 'contract', 'A tiny preload.'],
  ['logging', 'contract', 'Everybody logs; the logger knows nobody.'],
  ['diagnostics', 'logging|contract', 'They list what they are given, and reach for nothing.'],
  ['nexar', 'logging|contract', 'The client knows the API alone.'],
  ['sample', 'nexar/schema', 'It stands where the network stands: it knows the schema, not the app.'],
  ['updates', 'nexar|logging|contract', 'They replace the app and know nothing of what it does.'],
  ['credentials|parts|settings', 'nexar|logging|contract|pricing', 'Services know neither IPC nor windows.'],
  ['security|windows|crash', 'release|logging|contract', 'Windows and rules are handed what they need.'],
  [
    'ipc',
    'credentials|diagnostics|parts|settings|updates|nexar|security|logging|contract',
    'Nobody but main.ts builds or wires.',
  ],
];

/** @param {string} name @param {string} from @param {string} to @param {string} why */
const onlyTo = (name, from, to, why) => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: from },
  to: { path: '^(electron|renderer|tests)/', pathNot: to },
});

/** @param {string} module @param {string[]} files @param {string} why */
const importedOnlyBy = (module, files, why) => ({
  name: `one-door-to-${module}`,
  comment: why,
  severity: 'error',
  from: { path: '^(electron|renderer)/', pathNot: files },
  to: { path: `(^|/)node_modules/${module}/`, dependencyTypesNot: ['type-only'] },
});

const contract = '^electron/contract/';
const plain = '^electron/contract/plain/';
/** What a packaged app loads when it first looks for an update. */
const lazyUpdates =
  '^electron/updates/(app-image-installer|packaged-updater|package-updater|signed-provider|signed-feed|feed-answer|artefact-file)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...layers.map(([from, to, why]) =>
      onlyTo(
        `${from}-imports-${to || 'nothing'}`,
        `^electron/(${from})/`,
        `^electron/(${to ? `${from}|${to}` : from})/`,
        why,
      ),
    ),
    onlyTo(
      'page-sees-the-contract',
      '^renderer/',
      '^(renderer|electron/(contract|pricing))/',
      'The page knows main by its contract alone.',
    ),
    onlyTo(
      'format-stands-alone',
      '^renderer/format/',
      '^renderer/format/',
      'Every part of the page formats.',
    ),
    {
      name: 'plain-brings-nothing-along',
      comment: 'The page takes it by value: a schema in it would carry zod there (220 to 299 kB).',
      severity: 'error',
      from: { path: plain },
      to: { pathNot: plain, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'wired-by-main-alone',
      comment: 'What builds a service is known to main.ts alone; the services are handed what they need.',
      severity: 'error',
      from: { path: '^(electron|renderer)/', pathNot: '^electron/(main\\.ts$|wiring/)' },
      to: { path: '^electron/wiring/' },
    },
    {
      name: 'page-takes-contract-types-only',
      comment:
        'A schema imported by value carries zod into the page (220 to 299 kB). What needs none is in contract/plain.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: contract, pathNot: plain, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      from: { path: '^(electron|renderer)/' },
      to: { path: '^tests/' },
    },
    importedOnlyBy(
      'keytar',
      ['^electron/credentials/keychain-process\\.ts$'],
      'The keychain is reached from one process.',
    ),
    importedOnlyBy(
      'electron-updater',
      ['^electron/updates/(packaged-updater|package-updater|signed-provider|feed-answer)\\.ts$'],
      'It is loaded with packaged-updater.ts, after the start.',
    ),
    {
      name: 'electron-updater-off-the-start',
      comment: 'No window waits for electron-updater: it is a chunk of its own.',
      severity: 'error',
      from: { path: '^electron/', pathNot: lazyUpdates },
      to: {
        path: lazyUpdates,
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
