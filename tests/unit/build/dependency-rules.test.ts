import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Files that each break one rule, by what they import. */
const planted = [
  // A feature importing a feature, on both sides.
  ['electron/features/bom/feature.ts', '../lookup/lookup-service', 'electron-features-stand-alone'],
  ['renderer/features/bom/bom-screen.tsx', '../search/search-screen', 'renderer-features-stand-alone'],
  // A leaf importing what is above it.
  ['renderer/ui/button.tsx', '../app/app', 'page-ui'],
  ['renderer/format/format-money.ts', '../bridge/get-bridge', 'page-format'],
  ['renderer/texts/texts.ts', '../features/search/search-screen', 'page-texts'],
  ['renderer/bridge/page-bridge.ts', '../ui/tokens', 'page-bridge'],
  // `shared` importing Node, Electron or the project.
  ['electron/shared/domain/quote.ts', 'node:fs', 'shared-runs-anywhere'],
  ['electron/shared/domain/offer.ts', 'electron', 'shared-runs-anywhere'],
  ['electron/shared/domain/part.ts', '../../core/clock', 'shared-runs-anywhere'],
  // A layer importing the one above it.
  ['electron/core/wait.ts', '../nexar/nexar-service', 'main-core'],
  ['electron/net/net-fetch.ts', '../nexar/nexar-service', 'main-net'],
  ['electron/storage/settings-file.ts', '../features/lookup/lookup-service', 'main-storage'],
  ['electron/nexar/nexar-session.ts', '../features/lookup/lookup-service', 'main-nexar'],
  ['electron/features/lists/feature.ts', '../../app/open-window', 'main-features'],
  ['electron/ipc/feature.ts', '../features/lookup/lookup-service', 'main-ipc'],
  ['electron/preload/parts-preload.ts', '../core/clock', 'main-preload'],
  ['electron/main.ts', './nexar/nexar-service', 'main-phases'],
  // What a side may not reach.
  ['electron/features/history/feature.ts', 'electron', 'services-run-without-electron'],
  ['renderer/app/index.tsx', 'electron', 'page-has-no-electron'],
  ['renderer/app/providers.tsx', 'node:path', 'page-has-no-node'],
  ['renderer/app/routes.tsx', '../../electron/core/clock', 'page-knows-main-by-shared-alone'],
  ['renderer/app/sidebar.tsx', '../../electron/shared/contract/lookup', 'page-imports-contract-types-alone'],
  ['electron/shared/contract/constants/limits.ts', '../lookup', 'constants-import-constants-alone'],
  ['electron/features/connection/stored-credentials.ts', 'keytar', 'one-importer-of-keytar'],
  ['electron/features/updates/updates.ts', 'electron-updater', 'one-importer-of-electron-updater'],
  ['electron/features/bom/drafts/drafts.ts', '@e965/xlsx', 'one-importer-of-@e965/xlsx'],
  ['electron/features/bom/library/bom-library.ts', '../reading/read-file', 'bom-parsers-in-their-process'],
  ['electron/utils/clock.ts', '../core/clock', 'folder-without-rule'],
  ['renderer/helpers/clock.ts', '../format/format-money', 'folder-without-rule'],
] as const;

/** What they import. */
const imported = [
  'electron/app/open-window.ts',
  'electron/core/clock.ts',
  'electron/features/bom/reading/read-file.ts',
  'electron/features/lookup/lookup-service.ts',
  'electron/nexar/nexar-service.ts',
  'electron/shared/contract/lookup.ts',
  'renderer/app/app.tsx',
  'renderer/bridge/get-bridge.ts',
  'renderer/features/search/search-screen.tsx',
  'renderer/ui/tokens.ts',
];

const packages = ['@e965/xlsx', 'electron', 'electron-updater', 'keytar'];

const rules: IConfiguration = createRequire(import.meta.url)('../../../build/dependency-rules.cjs');
const folder = mkdtempSync(join(tmpdir(), 'rules-'));
/** The rules that each file breaks. */
const broken = new Map<string, string[]>();

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(async () => {
  for (const path of imported) write(path, 'export const value = 1;\n');
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'exports.value = 1;\n');
  }
  for (const [path, target] of planted)
    write(path, `import { value } from '${target}';\nexport const used = value;\n`);
  const { forbidden, options } = rules;
  const { output } = await cruise(['electron', 'renderer'], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { ...(forbidden && { forbidden }) },
  });
  for (const { from, rule } of (output as ICruiseResult).summary.violations)
    broken.set(from, [...(broken.get(from) ?? []), rule.name]);
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each(planted)('reports that %s imports %s', (path, _target, rule) => {
  expect(broken.get(path)).toContain(rule);
});

it('reports nothing about the files that break no rule', () => {
  const paths: readonly string[] = planted.map(([path]) => path);
  expect([...broken.keys()].filter((path) => !paths.includes(path))).toEqual([]);
});
