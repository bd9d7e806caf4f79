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
 * Verifies a folder of finished artifacts, before or after signing.
 * @param {object} given
 * @param {string} given.folder
 * @param {string} given.project folder of the checkout that they were built from, with its packages installed
 * @param {boolean} given.testBuild whether to accept the stand-in, its build mark and the throwaway keys beside the files
 * @param {boolean} [given.unsigned] whether the artifacts are not signed yet
 * @param {string} [given.version] the expected version; by default that of the checksum list. Required for unsigned artifacts
 * @param {typeof checkLintFindings} [given.lint] lintian and rpmlint by default
 * @returns {Promise<string[]>} findings; empty when the release may be published
 */
export async function verifyRelease({
  folder,
  project,
  testBuild,
  unsigned = false,
  version: requestedVersion,
  lint = checkLintFindings,
}) {
  /** @type {import('./app/check-app.mjs').Release['trusted']} */
  const trusted = testBuild ? 'beside' : readReleaseKeys(project);
  if (!existsSync(folder)) return [`the folder ${folder} does not exist`];
  const version = requestedVersion ?? (unsigned ? undefined : readVersion(folder));
  const signatureFindings = unsigned
    ? checkUnsigned(folder)
    : await checkSignatures(folder, version, trusted);
  if (!version) {
    const reason = unsigned ? 'unsigned files need --version' : 'the checksums do not name a version';
    return [...signatureFindings, reason];
  }
  const tempDir = mkdtempSync(join(tmpdir(), 'parts-verify-'));
  // Started early, since the linters are slow and run in parallel.
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
      ...(apps.length > 0 ? [] : ['there is no artifact to check']),
      ...checkFiles(folder, version, testBuild),
      ...openingFindings,
      ...appFindings,
      ...(await lintFindings),
      ...(testBuild || release.commit.clean ? [] : ['the checkout has uncommitted changes']),
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
