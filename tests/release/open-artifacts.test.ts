import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stageFiles } from '../../build/linux-package/stage-files.mjs';
import { listContents, packageTypeFile, writeContents } from '../../build/packing/contents-list.mjs';
import { checkContents } from '../../build/release-check/artifacts/check-contents.mjs';
import { openArtifacts } from '../../build/release-check/artifacts/open-artifacts.mjs';
import { type InstallerFiles, makeSmallInstaller } from '../support/small-installer';

const tempDir = mkdtempSync(join(tmpdir(), 'parts-open-'));
const version = '1.2.3';
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

/** Creates the folder of a release with the list of an app's files, and that app. */
function makeRelease(system: string, files: Record<string, string>) {
  const folder = mkdtempSync(join(tempDir, 'release-'));
  const app = mkdtempSync(join(tempDir, 'app-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    writeFileSync(join(app, path), content);
  }
  const list = writeContents(listContents(app));
  writeFileSync(join(folder, `parts-lookup-${version}-${system}.contents`), list);
  return { folder, app };
}

/** Opens and checks the only artifact of a release. */
async function findingsFor(folder: string): Promise<string[]> {
  const { apps, findings } = await openArtifacts(folder, mkdtempSync(join(tempDir, 'opened-')));
  const [app] = apps;
  if (!app) return findings;
  return [...findings, ...checkContents(app, folder, version)];
}

describe('Windows installer', () => {
  const name = `parts-lookup-${version}-win-x64-setup.exe`;
  const files = { 'Parts Lookup.exe': 'program', 'resources/app.asar': 'archive', 'locales/de.pak': 'texts' };
  let release = { folder: '', app: '' };
  const make = (archive?: string, more?: InstallerFiles, app = release.app) =>
    makeSmallInstaller(join(release.folder, name), app, archive, more);
  beforeAll(() => {
    release = makeRelease('win-x64', files);
  });

  it('an installer with the listed app and what electron-builder’s script adds passes', async () => {
    make();
    expect(await findingsFor(release.folder)).toEqual([]);
  });

  it('an installer with an added file, another app or another architecture’s archive is rejected', async () => {
    make(undefined, { 'version.dll': 'beside the app' });
    expect(await findingsFor(release.folder)).toEqual([`${name}: $R0/version.dll was added`]);
    make(undefined, { '$PLUGINSDIR\\app-arm64.7z': 'a second app' });
    expect(await findingsFor(release.folder)).toEqual([`${name}: $PLUGINSDIR/app-arm64.7z was added`]);
    make('app-arm64.7z');
    expect(await findingsFor(release.folder)).toEqual([
      expect.stringContaining(`${name} cannot be opened: `),
    ]);
    const other = makeRelease('win-x64', { ...files, 'resources/app.asar': 'another' });
    make(undefined, undefined, other.app);
    expect(await findingsFor(release.folder)).toEqual([`${name}: resources/app.asar was changed`]);
  });

  it('an installer is rejected if the app’s files would hide its own', async () => {
    const other = makeRelease('win-x64', { ...files, '$PLUGINSDIR/System.dll': 'a plugin' });
    make(undefined, undefined, other.app);
    expect(await findingsFor(release.folder)).toEqual([
      `${name} cannot be opened: both app and installer contain $PLUGINSDIR`,
    ]);
  });
});

describe('Linux package', () => {
  const { folder, app } = makeRelease('linux-x64', { 'resources/app.asar': 'archive' });
  function stage(kind: 'deb' | 'rpm'): string {
    const root = mkdtempSync(join(tempDir, 'root-'));
    stageFiles([{ from: `${app}/`, to: '/opt/Parts Lookup' }], root, kind);
    return join(root, 'opt', 'Parts Lookup');
  }
  const check = (artifact: string, root: string) => {
    const given = { artifact, system: 'linux-x64', root, program: '', resources: '' };
    return checkContents({ ...given, contents: listContents(root) }, folder, version);
  };

  it.each(['deb', 'rpm'] as const)('a %s contains its type, which the packed app does not', (kind) => {
    const root = stage(kind);
    expect(readFileSync(join(root, packageTypeFile), 'utf8')).toBe(kind);
    expect(existsSync(join(app, packageTypeFile))).toBe(false);
    expect(check(`x.${kind}`, root)).toEqual([]);
    rmSync(join(root, packageTypeFile));
    expect(check(`x.${kind}`, root)).toEqual([`x.${kind}: ${packageTypeFile} is missing`]);
  });

  it.each([
    ['x.deb', 'rpm', 'changed'],
    ['x.rpm', 'deb', 'changed'],
    ['x.tar.gz', 'deb', 'added'],
  ] as const)('%s is rejected if it states the type %s', (artifact, kind, what) => {
    expect(check(artifact, stage(kind))).toEqual([`${artifact}: ${packageTypeFile} was ${what}`]);
  });
});
