import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReleaseKeys } from '../packing/feed-variables.mjs';
import { readSealedVersion } from '../packing/seal-release.mjs';
import { findBuilderTools } from './builder-tools.mjs';
import { checkApp } from './check-app.mjs';
import { checkAuthenticode } from './check-authenticode.mjs';
import { checkBesideApp } from './check-beside-app.mjs';
import { checkComplete, checkTestBuildComplete, releaseSystems } from './check-complete.mjs';
import { checkContents } from './check-contents.mjs';
import { checkFeeds } from './check-feeds.mjs';
import { checkCheckout } from './check-mark.mjs';
import { checkPackage } from './check-package.mjs';
import { readRebuilt } from './check-rebuilt.mjs';
import { checkSeal } from './check-seal.mjs';
import { checkSizes } from './check-sizes.mjs';
import { checkVersions } from './check-versions.mjs';
import { findElectron } from './electron-source.mjs';
import { holdsApp, openArtefacts } from './open-artefacts.mjs';

/**
 * Judges a folder of finished artefacts.
 * @param {object} given
 * @param {string} given.folder
 * @param {string} given.project folder of the checkout that they were built from, with its packages installed
 * @param {boolean} given.testBuild takes the stand-in, its mark and the throw-away keys that lie beside the files; nothing else
 * @param {string} [given.version] that a release must have; by default what its list of checksums says
 * @param {string} [given.rebuilt] folder of the app that this machine has built of the same checkout; a release is not judged without
 * @param {import('./electron-source.mjs').ElectronSource} [given.electronOf] by default the official builds
 * @param {import('./builder-tools.mjs').BuilderTools} [given.builderTools] by default what electron-builder fetches
 * @param {readonly import('./check-complete.mjs').ReleaseSystem[]} [given.systems] that a release is for; by default all
 * @returns {Promise<string[]>} all that is wrong; empty when it may go out
 */
export async function verifyRelease({
  folder,
  project,
  testBuild,
  version: wanted,
  rebuilt,
  electronOf,
  builderTools,
  systems = releaseSystems,
}) {
  const trusted = testBuild ? 'beside' : readReleaseKeys(project);
  const sealFaults = await checkSeal(folder, trusted);
  const version = wanted ?? readVersion(folder);
  if (!version) return [...sealFaults, 'the checksums do not say of which version they are'];
  const workshop = mkdtempSync(join(tmpdir(), 'parts-verify-'));
  try {
    const opened = join(workshop, 'opened');
    mkdirSync(opened);
    const { apps, faults: openingFaults } = await openArtefacts(folder, opened);
    const release = {
      folder,
      version,
      project,
      testBuild,
      workshop,
      electronOf: electronOf ?? findElectron({ project, testBuild, workshop }),
      rebuilt: rebuilt === undefined ? undefined : readRebuilt(rebuilt),
    };
    const tools = builderTools ?? findBuilderTools(project);
    const appFaults = [];
    for (const app of apps) {
      appFaults.push(...checkContents(app, folder, version));
      appFaults.push(...(await checkBesideApp(app, folder, project, tools)));
      appFaults.push(...(await checkPackage(app, folder, project)));
      appFaults.push(...(await lookInto(app, release)));
    }
    return [
      ...sealFaults,
      ...(apps.length > 0 ? [] : ['there is no artefact to look into']),
      ...checkFeeds(folder, version, trusted),
      ...(testBuild
        ? checkTestBuildComplete(folder, version)
        : checkComplete(folder, version, project, systems)),
      ...checkVersions(folder, version),
      ...checkSizes(folder),
      ...openingFaults,
      ...appFaults,
      ...findFaultInRebuilt(rebuilt, release),
      ...(testBuild ? [] : checkCheckout(project)),
      ...(testBuild ? [] : checkAuthenticode(folder, apps, project)),
    ];
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/**
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @param {import('./check-app.mjs').Release} release
 */
async function lookInto(app, release) {
  if (!holdsApp(app)) return [`${app.artefact} holds no app`];
  try {
    return await checkApp(app, release);
  } catch (error) {
    return [`${app.artefact} cannot be read: ${error instanceof Error ? error.message : error}`];
  }
}

/**
 * @param {string | undefined} folder
 * @param {import('./check-app.mjs').Release} release
 */
function findFaultInRebuilt(folder, { rebuilt, testBuild }) {
  if (folder !== undefined) return rebuilt ? [] : [`${folder} holds no app that was built anew`];
  // SECURITY: no build machine alone decides what is shipped.
  return testBuild
    ? []
    : [
        'it was not built anew to be held against: npm run package -- --no-seal --target=dir --output=rebuilt, then --rebuilt=rebuilt',
      ];
}

/** @param {string} folder */
function readVersion(folder) {
  try {
    return readSealedVersion(folder);
  } catch {
    return undefined;
  }
}
