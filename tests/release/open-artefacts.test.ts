import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listContents, writeContents } from '../../build/packing/contents-list.mjs';
import { checkContents } from '../../build/release-check/artefacts/check-contents.mjs';
import { openArtefacts } from '../../build/release-check/artefacts/open-artefacts.mjs';
import { type InstallerFiles, makeSmallInstaller } from '../support/small-installer';

const place = mkdtempSync(join(tmpdir(), 'parts-open-'));
const version = '1.2.3';
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The folder of a release with the list of an app's files, and that app. */
async function makeRelease(system: string, files: Record<string, string>) {
  const folder = mkdtempSync(join(place, 'release-'));
  const app = mkdtempSync(join(place, 'app-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    writeFileSync(join(app, path), content);
  }
  const list = writeContents(listContents(app));
  writeFileSync(join(folder, `parts-lookup-${version}-${system}.contents`), list);
  return { folder, app };
}

/** What is found in the one artefact of a release. */
async function judge(folder: string): Promise<string[]> {
  const { apps, faults } = await openArtefacts(folder, mkdtempSync(join(place, 'opened-')));
  const [app] = apps;
  if (!app) return faults;
  return [...faults, ...checkContents(app, folder, version)];
}

describe('an installer of Windows', () => {
  const name = `parts-lookup-${version}-win-x64-setup.exe`;
  const files = { 'Parts Lookup.exe': 'program', 'resources/app.asar': 'archive', 'locales/de.pak': 'words' };
  let release = { folder: '', app: '' };
  const make = (archive?: string, more?: InstallerFiles, app = release.app) =>
    makeSmallInstaller(join(release.folder, name), app, archive, more);
  beforeAll(async () => {
    release = await makeRelease('win-x64', files);
  });

  it('holds the app that the release lists, and what electron-builder’s script adds', async () => {
    make();
    expect(await judge(release.folder)).toEqual([]);
  });

  it('is refused for a file more, another app and another processor’s archive', async () => {
    make(undefined, { 'version.dll': 'beside the app' });
    expect(await judge(release.folder)).toEqual([`${name}: $R0/version.dll was added`]);
    make(undefined, { '$PLUGINSDIR\\app-arm64.7z': 'a second app' });
    expect(await judge(release.folder)).toEqual([`${name}: $PLUGINSDIR/app-arm64.7z was added`]);
    make('app-arm64.7z');
    expect(await judge(release.folder)).toEqual([expect.stringContaining(`${name} cannot be opened: `)]);
    const other = await makeRelease('win-x64', { ...files, 'resources/app.asar': 'another' });
    make(undefined, undefined, other.app);
    expect(await judge(release.folder)).toEqual([`${name}: resources/app.asar was changed`]);
  });

  it('is refused where the app brings what would hide the installer’s own', async () => {
    const other = await makeRelease('win-x64', { ...files, '$PLUGINSDIR/System.dll': 'a plugin' });
    make(undefined, undefined, other.app);
    expect(await judge(release.folder)).toEqual([
      `${name} cannot be opened: the app holds $PLUGINSDIR, as the installer does`,
    ]);
  });
});
