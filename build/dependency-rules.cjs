// The dependency rules of ARCHITECTURE.md. An import that no rule allows is an error; `npm run deps` checks them.

/** Folders of main: what of main each may import besides itself, and why. */
const mainLayers = [
  ['shared', '', 'Both processes run it: it imports nothing else of the project.'],
  ['core', 'shared', 'Clock, waiting and limits are below everything else.'],
  ['logging', 'core|shared', 'Everything logs; the logger depends on nothing that does.'],
  ['net', 'core|logging|shared', 'Network code that is not specific to Nexar.'],
  ['storage', 'core|logging|shared', 'Stores know nothing of what is stored in them.'],
  ['nexar', 'net|core|logging|shared', 'The client knows the API alone.'],
  ['sample', 'nexar/schema', 'It stands in for the network: it knows the schema, not the app.'],
  ['security', 'core|logging|shared', 'Rules are given what they need.'],
  ['ipc', 'security|core|logging|shared', 'The endpoint knows contracts, not features.'],
  ['preload', 'shared', 'A preload is tiny.'],
  [
    'features',
    'nexar|storage|net|ipc|security|core|logging|shared',
    'A feature is given what it needs by app.',
  ],
  ['app', 'features|sample|nexar|storage|net|ipc|security|core|logging|shared', 'It assembles the rest.'],
];

/** Folders of the page, likewise. The page knows main by `electron/shared` alone. */
const pageLayers = [
  ['format', '', 'A leaf.'],
  ['texts', 'format', 'A leaf.'],
  ['ui', 'format|texts', 'A leaf: it knows no screen and no data.'],
  ['navigation', '', 'Which screen is shown, without the screens.'],
  ['bridge', 'format|texts', 'The only reader of the bridge to main.'],
  ['components', 'bridge|navigation|ui|format|texts', 'What two features share and what knows the bridge.'],
  ['features', 'components|bridge|navigation|ui|format|texts', 'Screens are put together by app.'],
];

/** What main's services are given by `app`, so that they run in unit tests and in a browser. */
const withoutElectron = 'shared|core|logging|storage|nexar|sample|features';
/** The keychain's process is one of Electron's. */
const keychainProcesses = '^electron/features/connection/keychain/keychain-processes\\.ts$';

const foldersOf = (layers) => layers.map(([folder]) => folder).join('|');

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
  name: `one-importer-of-${module}`,
  comment: why,
  severity: 'error',
  from: { path: '^(electron|renderer)/', pathNot: files },
  to: { path: `(^|/)node_modules/${module}/`, dependencyTypesNot: ['type-only'] },
});

/** @param {string} side */
const featuresApart = (side) => ({
  name: `${side}-features-stand-alone`,
  comment: 'What two features need moves down.',
  severity: 'error',
  from: { path: `^${side}/features/([^/]+)/` },
  to: { path: `^${side}/features/`, pathNot: `^${side}/features/$1/` },
});

const constants = '^electron/shared/contract/constants/';
/** What a packaged app loads when it first checks for an update. */
const lazyUpdates =
  '^electron/features/updates/(app-image-installer|packaged-updater|package-updater|signed-provider|signed-feed|feed-answer|artifact-file)\\.ts$';

/** What parses the files of strangers. */
const bomParsers =
  '^electron/features/bom/reading/(bom-reading-process|read-request|read-file|read-filed-bom|file-kind|decode-text|east-asian-encoding|text-table|fixed-width|read-workbook|sheet-cells|check-zip)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...mainLayers.map(([from, to, why]) =>
      onlyTo(`main-${from}`, `^electron/${from}/`, `^electron/(${to ? `${from}|${to}` : from})/`, why),
    ),
    ...pageLayers.map(([from, to, why]) =>
      onlyTo(
        `page-${from}`,
        `^renderer/${from}/`,
        `^(electron/shared|renderer/(${to ? `${from}|${to}` : from}))/`,
        why,
      ),
    ),
    onlyTo(
      'main-phases',
      '^electron/main\\.ts$',
      '^electron/(app|ipc|core)/',
      'It is phases; app does the work.',
    ),
    {
      name: 'folder-without-rule',
      comment: 'A new folder needs a line above.',
      severity: 'error',
      from: {
        path: '^(electron|renderer)/',
        pathNot: `^electron/(main\\.ts$|(release|${foldersOf(mainLayers)})/)|^renderer/(app|${foldersOf(pageLayers)})/`,
      },
      to: {},
    },
    onlyTo(
      'page-knows-main-by-shared-alone',
      '^renderer/',
      '^(renderer|electron/shared)/',
      'The page knows main by its contract, and runs the same domain code.',
    ),
    featuresApart('electron'),
    featuresApart('renderer'),
    {
      name: 'shared-runs-anywhere',
      comment: 'Both processes run it: no Node, no Electron, of libraries pure ones alone.',
      severity: 'error',
      from: { path: '^electron/shared/' },
      to: { pathNot: '^electron/shared/|(^|/)node_modules/(zod|big\\.js|@types/big\\.js)/' },
    },
    {
      name: 'services-run-without-electron',
      comment: 'App gives them what of Electron they need.',
      severity: 'error',
      from: { path: `^electron/(${withoutElectron})/`, pathNot: keychainProcesses },
      to: { path: '(^|/)node_modules/electron/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-has-no-electron',
      comment: 'SECURITY: the page is sandboxed and reaches main by its bridge alone.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '(^|/)node_modules/electron/' },
    },
    {
      name: 'page-has-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'constants-import-constants-alone',
      comment: 'The page imports them by value: a schema would bring zod into the page (220 to 299 kB).',
      severity: 'error',
      from: { path: constants },
      to: { pathNot: constants, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-imports-contract-types-alone',
      comment: 'A schema imported by value brings zod into the page (220 to 299 kB). Constants have none.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/shared/contract/', pathNot: constants, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-imports-no-test',
      severity: 'error',
      from: { path: '^(electron|renderer)/' },
      to: { path: '^tests/' },
    },
    importedOnlyBy(
      'highs',
      ['^electron/features/bom/sourcing/bom-sourcing-process\\.ts$'],
      'It blocks for seconds: it runs in a process of its own.',
    ),
    importedOnlyBy(
      'keytar',
      ['^electron/features/connection/keychain/keychain-process\\.ts$'],
      'The keychain is reached from one process.',
    ),
    importedOnlyBy(
      '@photostructure/sqlite',
      ['^electron/storage/sqlite\\.ts$'],
      'Which SQLite runs is decided in one place.',
    ),
    importedOnlyBy(
      '@e965/xlsx',
      ['^electron/features/bom/reading/(read-workbook|sheet-cells)\\.ts$'],
      'SECURITY: files of strangers are parsed in the reading process.',
    ),
    importedOnlyBy(
      'chardet',
      ['^electron/features/bom/reading/east-asian-encoding\\.ts$'],
      'SECURITY: files of strangers are parsed in the reading process.',
    ),
    importedOnlyBy(
      'write-excel-file',
      ['^electron/features/bom/export/workbook\\.ts$'],
      'A workbook is written in a process of its own.',
    ),
    {
      name: 'bom-parsers-in-their-process',
      comment: 'SECURITY: files of strangers are parsed in the reading process, which runs none of the app.',
      severity: 'error',
      from: { path: '^electron/', pathNot: bomParsers },
      to: { path: bomParsers, dependencyTypesNot: ['type-only'] },
    },
    importedOnlyBy(
      'electron-updater',
      ['^electron/features/updates/(packaged-updater|package-updater|signed-provider|feed-answer)\\.ts$'],
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
