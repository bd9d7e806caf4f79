import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommit, readReleaseKeys } from '../packing/read-project.mjs';
import { readSignedVersion } from '../packing/sign-release.mjs';
import { checkApp } from './app/check-app.mjs';
import { checkContents } from './artifacts/check-contents.mjs';
import { checkPackage } from './artifacts/check-package.mjs';
import { packageKeyOf } from './artifacts/check-source-entry.mjs';
import { checkLintFindings } from './artifacts/lint-packages.mjs';
import { openArtifacts } from './artifacts/open-artifacts.mjs';
import { checkFeeds } from './folder/check-feeds.mjs';
import { checkFiles } from './folder/check-files.mjs';
import { checkRepository } from './folder/check-repository.mjs';
import { checkSignatures, checkUnsigned } from './folder/check-signatures.mjs';

/**
 * Judges a folder of finished artifacts: sealed ones, or those that are to be sealed when they are found right.
 * @param {object} given
 * @param {string} given.folder
 * @param {string} given.project folder of the checkout that they were built from, with its packages installed
 * @param {boolean} given.testBuild takes the stand-in, its mark and the throw-away keys that lie beside the files; nothing else
 * @param {boolean} [given.unsigned] whether nothing is sealed yet
 * @param {string} [given.version] that a release must have; by default what its list of checksums says, so that what is unsigned needs it
 * @param {typeof checkLintFindings} [given.lint] by default lintian and rpmlint
 * @returns {Promise<string[]>} all that is wrong; empty when it may go out
 */
export async function verifyRelease({
  folder,
  project,
  testBuild,
  unsigned = false,
  version: wanted,
  lint = checkLintFindings,
}) {
  /** @type {import('./app/check-app.mjs').Release['trusted']} */
  const trusted = testBuild ? 'beside' : readReleaseKeys(project);
  if (!existsSync(folder)) return [`there is no folder ${folder}`];
  const version = wanted ?? (unsigned ? undefined : readVersion(folder));
  const signatureFindings = unsigned
    ? checkUnsigned(folder)
    : await checkSignatures(folder, version, trusted);
  if (!version) {
    const nowhere = unsigned ? 'what is unsigned says nowhere' : 'the checksums do not say';
    return [...signatureFindings, `${nowhere} of which version it is`];
  }
  const tempDir = mkdtempSync(join(tmpdir(), 'parts-verify-'));
  // They take their time, and another processor.
  const lintFindings = lint(folder, testBuild);
  try {
    const { apps, findings: openingFindings } = await openArtifacts(folder, tempDir);
    const release = { folder, version, project, commit: readCommit(project), trusted };
    const packageKeys = { deb: packageKeyOf(apps, 'deb'), rpm: packageKeyOf(apps, 'rpm') };
    const appFindings = apps.flatMap((app) => [
      ...checkContents(app, folder, version),
      ...checkPackage(app, folder, project),
      ...checkApp(app, release),
    ]);
    return [
      ...signatureFindings,
      ...(unsigned ? [] : checkFeeds(folder, version)),
      ...(unsigned ? [] : checkRepository(folder, version, testBuild ? {} : packageKeys)),
      ...(apps.length > 0 ? [] : ['there is no artifact to look into']),
      ...checkFiles(folder, version, testBuild),
      ...openingFindings,
      ...appFindings,
      ...(await lintFindings),
      ...(testBuild || release.commit.clean ? [] : ['the checkout holds changes that are not committed']),
    ];
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function readVersion(folder) {
  try {
    return readSignedVersion(folder);
  } catch {
    return undefined;
  }
}
