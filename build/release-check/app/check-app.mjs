import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readPublisher, readReleaseKeys } from '../../packing/read-project.mjs';
import { listShippedPackages } from '../../third-party/shipped-packages.mjs';
import { checkAppSize } from '../folder/check-sizes.mjs';
import { checkAppVersion } from '../folder/check-versions.mjs';
import { checkArchive } from './check-archive.mjs';
import { checkBuiltInFeed } from './check-built-in-feed.mjs';
import { checkFuses } from './check-fuses.mjs';
import { checkIntegrity } from './check-integrity.mjs';
import { checkKeytar } from './check-keytar.mjs';
import { checkLicences } from './check-licences.mjs';
import { checkCommit, checkMark } from './check-mark.mjs';
import { checkMaterials } from './check-materials.mjs';
import { readArchive } from './read-archive.mjs';

/**
 * @typedef {{folder: string, version: string, project: string, commit: import('../../packing/read-project.mjs').Commit, testBuild: boolean, workshop: string}} Release
 * @typedef {{version: string, homepage?: string, buildMark: import('../../packing/build-mark.mjs').BuildMark}} Manifest
 */

/**
 * Looks into one artefact's app.
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp} app
 * @param {Release} release
 * @returns {string[]} what is wrong
 */
export function checkApp(app, release) {
  const { version, project, commit, testBuild, workshop } = release;
  const { files } = readArchive(join(app.resources, 'app.asar'));
  const faults = [
    ...checkFuses(app, project),
    ...checkArchive(app),
    ...checkIntegrity(app),
    ...checkAppSize(app),
    ...checkKeytar(app, files, project),
  ];
  const manifest = readManifest(files);
  if (!manifest) return [...faults, `${app.artefact}: app.asar: package.json cannot be read`];
  const packages = readPackages(files, project, workshop);
  const own = { keys: readReleaseKeys(project).ed25519, publisher: readPublisher(project) };
  return [
    ...faults,
    ...checkCommit(app, manifest, commit),
    ...(testBuild ? [] : checkMark(app, manifest, project)),
    ...(testBuild ? [] : checkBuiltInFeed(app, files, own)),
    ...checkAppVersion(app, manifest, version, project),
    ...checkLicences(app, packages, project),
    ...checkMaterials(app, packages, release),
  ];
}

/**
 * @param {import('./read-archive.mjs').ArchivedFile[]} files
 * @returns {Manifest | undefined}
 */
function readManifest(files) {
  try {
    const manifest = JSON.parse(`${files.find(({ path }) => path === 'package.json')?.content}`);
    return typeof manifest.buildMark?.kind === 'string' ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {import('./read-archive.mjs').ArchivedFile[]} files
 * @param {string} project
 * @param {string} workshop
 */
function readPackages(files, project, workshop) {
  const lists = mkdtempSync(join(workshop, 'bundled-'));
  for (const { path, content } of files.filter(({ path }) => path.startsWith('dist/third-party/bundled/')))
    writeFileSync(join(lists, basename(path)), content);
  const packages = listShippedPackages(project, lists);
  rmSync(lists, { recursive: true });
  return packages;
}
