import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommit, readReleaseKeys } from '../packing/read-project.mjs';
import { readSealedVersion } from '../packing/sign-release.mjs';
import { checkApp } from './app/check-app.mjs';
import { checkContents } from './artifacts/check-contents.mjs';
import { checkPackage } from './artifacts/check-package.mjs';
import { packageKeyOf } from './artifacts/check-source-entry.mjs';
import { checkFindings } from './artifacts/lint-packages.mjs';
import { openArtefacts } from './artifacts/open-artifacts.mjs';
import { checkFeeds } from './folder/check-feeds.mjs';
import { checkFiles } from './folder/check-files.mjs';
import { checkRepository } from './folder/check-repository.mjs';
import { checkSeal, checkUnsealed } from './folder/check-signatures.mjs';

/**
 * Judges a folder of finished artefacts: sealed ones, or those that are to be sealed when they are found right.
 * @param {object} given
 * @param {string} given.folder
 * @param {string} given.project folder of the checkout that they were built from, with its packages installed
 * @param {boolean} given.testBuild takes the stand-in, its mark and the throw-away keys that lie beside the files; nothing else
 * @param {boolean} [given.unsealed] whether nothing is sealed yet
 * @param {string} [given.version] that a release must have; by default what its list of checksums says, so that what is unsealed needs it
 * @param {typeof checkFindings} [given.lint] by default lintian and rpmlint
 * @returns {Promise<string[]>} all that is wrong; empty when it may go out
 */
export async function verifyRelease({
  folder,
  project,
  testBuild,
  unsealed = false,
  version: wanted,
  lint = checkFindings,
}) {
  /** @type {import('./app/check-app.mjs').Release['trusted']} */
  const trusted = testBuild ? 'beside' : readReleaseKeys(project);
  if (!existsSync(folder)) return [`there is no folder ${folder}`];
  const version = wanted ?? (unsealed ? undefined : readVersion(folder));
  const sealFaults = unsealed ? checkUnsealed(folder) : await checkSeal(folder, version, trusted);
  if (!version) {
    const nowhere = unsealed ? 'what is unsealed says nowhere' : 'the checksums do not say';
    return [...sealFaults, `${nowhere} of which version it is`];
  }
  const workshop = mkdtempSync(join(tmpdir(), 'parts-verify-'));
  // They take their time, and another processor.
  const findings = lint(folder, testBuild);
  try {
    const { apps, faults: openingFaults } = await openArtefacts(folder, workshop);
    const release = { folder, version, project, commit: readCommit(project), trusted };
    const packageKeys = { deb: packageKeyOf(apps, 'deb'), rpm: packageKeyOf(apps, 'rpm') };
    const appFaults = apps.flatMap((app) => [
      ...checkContents(app, folder, version),
      ...checkPackage(app, folder, project),
      ...checkApp(app, release),
    ]);
    return [
      ...sealFaults,
      ...(unsealed ? [] : checkFeeds(folder, version)),
      ...(unsealed ? [] : checkRepository(folder, version, testBuild ? {} : packageKeys)),
      ...(apps.length > 0 ? [] : ['there is no artefact to look into']),
      ...checkFiles(folder, version, testBuild),
      ...openingFaults,
      ...appFaults,
      ...(await findings),
      ...(testBuild || release.commit.clean ? [] : ['the checkout holds changes that are not committed']),
    ];
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function readVersion(folder) {
  try {
    return readSealedVersion(folder);
  } catch {
    return undefined;
  }
}
