// The rooms and the arrows between them (ARCHITECTURE.md, "The house"). An import that no rule allows is an error.

/** @param {string} name @param {string} from @param {string[]} to @param {string} why */
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
const pricing = '^electron/pricing/';
const logging = '^electron/logging/';
const nexar = '^electron/nexar/';
/** What a packaged app loads when it first looks for an update. */
const lazyUpdates =
  '^electron/updates/(app-image-installer|packaged-updater|package-updater|signed-provider|signed-feed|feed-answer|artefact-file)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    onlyTo('contract-stands-alone', contract, [contract], 'The door depends on nothing behind it.'),
    {
      name: 'plain-brings-nothing-along',
      comment: 'The page takes it by value: a schema in it would carry zod there (220 to 299 kB).',
      severity: 'error',
      from: { path: plain },
      to: { pathNot: plain, dependencyTypesNot: ['type-only'] },
    },
    onlyTo('pricing-is-pure', pricing, [pricing, contract], 'Both sides run it.'),
    onlyTo(
      'preload-sees-the-contract',
      '^electron/preload/',
      ['^electron/preload/', contract],
      'A tiny preload.',
    ),
    onlyTo('logging-stands-alone', logging, [logging, contract], 'Everybody logs; the logger knows nobody.'),
    onlyTo(
      'release-stands-alone',
      '^electron/release/',
      ['^electron/release/'],
      'What build this is, is read before anything else.',
    ),
    onlyTo('nexar-below-the-services', nexar, [nexar, logging, contract], 'The client knows the API alone.'),
    onlyTo(
      'sample-is-a-nexar',
      '^electron/sample/',
      ['^electron/sample/', '^electron/nexar/schema/'],
      'The sample catalogue stands where the network stands: it knows the schema, not the app.',
    ),
    onlyTo(
      'services-below-ipc',
      '^electron/(credentials|parts|settings)/',
      ['^electron/(credentials|parts|settings)/', nexar, logging, contract, pricing],
      'ipc -> (credentials | parts | settings) -> (nexar, logging) -> contract',
    ),
    onlyTo(
      'diagnostics-are-handed-what-they-list',
      '^electron/diagnostics/',
      ['^electron/diagnostics/', logging, contract],
      'They list what they are given, and reach for nothing.',
    ),
    onlyTo(
      'updates-know-the-network-alone',
      '^electron/updates/',
      ['^electron/updates/', nexar, logging, contract],
      'They replace the app and know nothing of what it does.',
    ),
    onlyTo(
      'security-knows-no-service',
      '^electron/(security|windows|crash)/',
      ['^electron/(security|windows|crash|release)/', logging, contract],
      'Windows and rules are handed what they need.',
    ),
    onlyTo(
      'ipc-on-top',
      '^electron/ipc/',
      ['^electron/(ipc|credentials|diagnostics|parts|settings|updates|nexar|security|logging|contract)/'],
      'Nobody but main.ts builds or wires.',
    ),
    {
      name: 'wired-by-main-alone',
      comment: 'What builds a service is known to main.ts alone; the services are handed what they need.',
      severity: 'error',
      from: { path: '^(electron|renderer)/', pathNot: '^electron/(main\\.ts$|wiring/)' },
      to: { path: '^electron/wiring/' },
    },
    onlyTo(
      'page-sees-the-contract',
      '^renderer/',
      ['^renderer/', contract, pricing],
      'The page knows main by its contract alone.',
    ),
    onlyTo(
      'format-stands-alone',
      '^renderer/format/',
      ['^renderer/format/'],
      'Every part of the page formats.',
    ),
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
