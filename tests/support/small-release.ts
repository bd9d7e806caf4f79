import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackageWithOptions } from '@electron/asar';
import { type BuildKind, versionOfBuild } from '../../build/packing/build-mark.mjs';
import { listContents, writeContents } from '../../build/packing/contents-list.mjs';
import { readCommit, readPublisher } from '../../build/packing/read-project.mjs';
import { signRelease } from '../../build/packing/sign-release.mjs';
import type { SigningKeys } from '../../build/packing/signing-keys.mjs';
import { readFuses } from '../../build/release-check/app/check-fuses.mjs';
import { describeSbom } from '../../build/third-party/sbom.mjs';
import { listShippedPackages } from '../../build/third-party/shipped-packages.mjs';
import { writeNotices } from '../../build/third-party/third-party-notices.mjs';
import { makeSmallAppImage } from './small-app-image';
import { makeProgram, writeElectronFiles } from './small-electron';
import { makeSmallPackage } from './small-package';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));

/** No keys: throwaway ones are generated while signing. */
export const newKeys: SigningKeys = { releaseKey: undefined, gpg: undefined };

/** The files of an archive, by path. */
export type ArchivedFiles = Record<string, string | Buffer>;

/** A small version of a valid build's archive, which trusts feeds signed with `updateKeys`. */
export function validFiles(
  kind: BuildKind = 'test',
  updateKeys: string[] = [],
  project = projectFolder,
): ArchivedFiles {
  const { hash: commit, time } = readCommit(project);
  const mark = { kind, commit, date: new Date(time * 1000).toISOString() };
  const feed = {
    url: 'https://updates.parts-lookup.example/',
    publicKeys: updateKeys,
    publisher: readPublisher(project),
    packageRepository: null,
  };
  const keytar = (path: string) => readFileSync(join(projectFolder, 'node_modules/keytar', path));
  return {
    'package.json': JSON.stringify({
      name: 'parts-lookup',
      homepage: JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).homepage,
      version: versionOfBuild(manifest.version, mark),
      buildMark: mark,
    }),
    'dist/main/main.cjs': `void ${JSON.stringify(feed)};`,
    'dist/renderer/index.html': '<!doctype html>',
    'dist/renderer/assets/index-abc.js': 'export {};',
    'dist/third-party/bundled/main.json': '["node_modules/zod"]',
    'node_modules/keytar/package.json': packedManifest(keytar('package.json')),
    'node_modules/keytar/LICENSE.md': keytar('LICENSE.md'),
    'node_modules/keytar/lib/keytar.js': keytar('lib/keytar.js'),
    'node_modules/keytar/prebuilds/linux-x64/keytar.node': keytar('prebuilds/linux-x64/keytar.node'),
  };
}

/** Removes what electron-builder removes from a manifest. */
function packedManifest(original: Buffer): string {
  const { scripts: _scripts, keywords: _keywords, bugs: _bugs, ...packed } = JSON.parse(original.toString());
  return JSON.stringify(packed);
}

/** Writes app.asar, and the unpacked files beside it, into an app's resources. */
export async function writeArchive(resources: string, files: ArchivedFiles, source: string): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), content);
  }
  await createPackageWithOptions(source, join(resources, 'app.asar'), { unpack: '**/*.node' });
}

/**
 * Builds a signed release of a few kilobytes with the usual layout: an unpacked folder, a tar.gz, a deb, an rpm, an AppImage, their
 * feed, the list of contents and the SBOM. A file with fuses and a version takes the place of Electron's program.
 * @param folder an empty one
 * @param kind also determines the version
 * @param project the checkout with the commit
 * @returns the version
 */
export async function makeSmallRelease(
  folder: string,
  kind: BuildKind = 'test',
  keys: SigningKeys = newKeys,
  updateKeys: string[] = [],
  project = projectFolder,
): Promise<string> {
  const commit = readCommit(project);
  const version = versionOfBuild(manifest.version, { kind, commit: commit.hash });
  const electron = manifest.devDependencies.electron;
  const app = join(folder, 'linux-unpacked');
  const resources = join(app, 'resources');
  mkdirSync(resources, { recursive: true });
  writeFileSync(join(app, 'parts-lookup'), makeProgram(electron, readFuses(projectFolder)));
  await writeArchive(resources, validFiles(kind, updateKeys, project), join(`${folder}-source`));
  const packages = listShippedPackages(projectFolder, { bundled: ['node_modules/zod'] });
  writeFileSync(join(app, 'THIRD_PARTY_NOTICES.txt'), writeNotices(projectFolder, packages));
  cpSync(join(projectFolder, 'LICENSE'), join(app, 'LICENSE.txt'));
  writeElectronFiles(app, projectFolder);
  const sbomFacts = { ...manifest, version, commit, electron, packages };
  writeFileSync(join(folder, `parts-lookup-${version}.cdx.json`), describeSbom(sbomFacts));
  for (const package_ of ['deb', 'rpm'] as const) await makeSmallPackage(package_, folder, version, project);
  listAndSign(folder, version, keys);
  return version;
}

/** Builds the tar.gz, the AppImage and the list of contents from the unpacked folder, and signs the release. */
function listAndSign(folder: string, version: string, keys: SigningKeys): void {
  const name = `parts-lookup-${version}-linux-x64`;
  execFileSync('tar', [
    '-czf',
    join(folder, `${name}.tar.gz`),
    '-C',
    folder,
    '--transform',
    `s,^linux-unpacked,${name},`,
    'linux-unpacked',
  ]);
  const appImage = join(folder, `parts-lookup-${version}-linux-x86_64.AppImage`);
  makeSmallAppImage(appImage, join(folder, 'linux-unpacked'));
  const contents = listContents(join(folder, 'linux-unpacked'));
  writeFileSync(join(folder, `${name}.contents`), writeContents(contents));
  signRelease(folder, version, keys);
}
