import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listContents, writeContents } from '../../build/packing/contents-list.mjs';
import { checkBesideApp } from '../../build/release-check/artefacts/check-beside-app.mjs';
import { checkContents } from '../../build/release-check/artefacts/check-contents.mjs';
import { checkLinks } from '../../build/release-check/artefacts/check-links.mjs';
import { holdsApp, openArtefacts } from '../../build/release-check/artefacts/open-artefacts.mjs';
import { squashfsOffset } from '../../build/release-check/artefacts/squashfs-offset.mjs';
import { checkAuthenticode } from '../../build/release-check/folder/check-authenticode.mjs';
import { makeDiskImage } from '../support/disk-image';
import type { VolumeContents } from '../support/hfs-volume';
import { makeSmallTools, smallRuntime } from '../support/small-app-image';
import { type InstallerFiles, makeSmallInstaller } from '../support/small-installer';
import { projectFolder } from '../support/small-release';

const place = mkdtempSync(join(tmpdir(), 'parts-open-'));
const version = '1.2.3';
const tools = makeSmallTools(join(place, 'tools'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The folder of a release with the list of an app's files, and that app. */
async function makeRelease(system: string, files: Record<string, string>) {
  const folder = mkdtempSync(join(place, 'release-'));
  const app = mkdtempSync(join(place, 'app-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    writeFileSync(join(app, path), content);
  }
  const list = writeContents(await listContents(app));
  writeFileSync(join(folder, `parts-lookup-${version}-${system}.contents`), list);
  return { folder, app };
}

/** What is found in the one artefact of a release. */
async function judge(folder: string): Promise<string[]> {
  const { apps, faults } = await openArtefacts(folder, mkdtempSync(join(place, 'opened-')));
  const [app] = apps;
  if (!app) return faults;
  expect(holdsApp(app)).toBe(true);
  return [
    ...faults,
    ...checkContents(app, folder, version),
    ...checkLinks(app),
    ...(await checkBesideApp(app, folder, projectFolder, tools)),
  ];
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

  it('is refused for a file more, another app, another processor’s archive, and a plugin that is not NSIS’s', async () => {
    make(undefined, { 'version.dll': 'beside the app' });
    expect(await judge(release.folder)).toEqual([`${name}: $R0/version.dll was added`]);
    make(undefined, { '$PLUGINSDIR\\app-arm64.7z': 'a second app' });
    expect(await judge(release.folder)).toEqual([`${name}: $PLUGINSDIR/app-arm64.7z was added`]);
    make('app-arm64.7z');
    expect(await judge(release.folder)).toEqual([expect.stringContaining(`${name} cannot be opened: `)]);
    make(undefined, { '$PLUGINSDIR\\WinShell.dll': 'a plugin' });
    expect(await judge(release.folder)).toEqual([
      `${name}: $PLUGINSDIR/WinShell.dll is not electron-builder's`,
    ]);
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

  it('must be signed, and so must what it lays down to take the app away again', async () => {
    make();
    const { apps } = await openArtefacts(release.folder, mkdtempSync(join(place, 'opened-')));
    const faults = checkAuthenticode(release.folder, apps, projectFolder).map(
      (fault) => fault.split(' its ')[0],
    );
    expect(faults).toEqual([
      expect.stringMatching(/-setup\.exe has no Authenticode signature$/),
      `${name}: the program`,
      `${name}: the uninstaller`,
    ]);
  });
});

describe('a disk image of macOS', () => {
  const name = `parts-lookup-${version}-mac-universal.dmg`;
  const framework = 'Parts Lookup.app/Contents/Frameworks/Electron Framework.framework/Electron Framework';
  const files = { [framework]: 'program', 'Parts Lookup.app/Contents/Resources/app.asar': 'archive' };
  const shown = { '.DS_Store': 'places', '.background.tiff': 'picture', '.VolumeIcon.icns': 'icon' };
  let folder = '';
  const make = (
    more: Record<string, string>,
    links: VolumeContents['links'] = { Applications: '/Applications' },
  ) => {
    const all = Object.entries({ ...files, ...shown, ...more });
    const bytes = Object.fromEntries(all.map(([path, content]) => [path, Buffer.from(content)]));
    writeFileSync(join(folder, name), makeDiskImage('Parts Lookup 1.2.3-universal', { files: bytes, links }));
  };
  beforeAll(async () => {
    ({ folder } = await makeRelease('mac-universal', files));
  });

  it('holds the app that the release lists, its picture, and the way to the folder of programs', async () => {
    make({});
    expect(await judge(folder)).toEqual([]);
  });

  it('is refused for a file more, another app, and a way that leads elsewhere', async () => {
    make({ 'Install.command': 'run me' });
    expect(await judge(folder)).toEqual([`${name}: Install.command was added`]);
    make({ [framework]: 'another' });
    expect(await judge(folder)).toEqual([`${name}: ${framework} was changed`]);
    for (const target of ['/Volumes/Elsewhere', 'Applications']) {
      make({}, { Applications: target });
      expect(await judge(folder)).toEqual([`${name}: Applications does not lead to the folder of programs`]);
    }
    make({ Applications: 'no link' }, {});
    expect(await judge(folder)).toEqual([`${name}: Applications does not lead to the folder of programs`]);
  });

  it('may hold what macOS notes of a signature beside its files, and no other note', async () => {
    const archive = 'Parts Lookup.app/Contents/Resources/app.asar';
    make({
      [`${archive}:com.apple.cs.CodeDirectory`]: 'signed',
      [`${archive}:com.apple.provenance`]: 'here',
    });
    expect(await judge(folder)).toEqual([]);
    make({ [`${archive}:com.apple.metadata`]: 'more' });
    expect(await judge(folder)).toEqual([`${name}: ${archive}:com.apple.metadata was added`]);
  });

  it('is refused for a link that leads out of the app', async () => {
    const link = 'Parts Lookup.app/Contents/Resources/more';
    make({}, { Applications: '/Applications', [link]: 'nothing' });
    expect(await judge(folder)).toEqual([
      `${name}: ${link} was added`,
      `${name}: ${link} leads out of the app, or nowhere`,
    ]);
    // A newer 7-Zip lays down no such link.
    make({}, { Applications: '/Applications', [link]: '../../../.DS_Store' });
    expect((await judge(folder)).join()).toMatch(/cannot be opened: |more leads out of the app/);
  });

  it('is refused when it was cut short', async () => {
    make({});
    truncateSync(join(folder, name), 900);
    expect(await judge(folder)).toEqual([expect.stringContaining(`${name} cannot be opened: `)]);
  });
});

it('an AppImage’s files begin where the program before them ends, and without one there are none', () => {
  const file = join(place, 'x.AppImage');
  writeFileSync(file, Buffer.concat([smallRuntime, Buffer.from('hsqs')]));
  expect(squashfsOffset(file)).toBe(smallRuntime.length);
  writeFileSync(file, 'words');
  expect(() => squashfsOffset(file)).toThrow('it does not begin with a program');
});
