import { join } from 'node:path';
import { readPublisher } from '../../packing/read-project.mjs';
import { standInNative } from '../../stand-in/stand-in-packages.mjs';
import { listShippedPackages } from '../../third-party/shipped-packages.mjs';
import { checkSourceEntry } from '../artifacts/check-source-entry.mjs';
import { checkArchive } from './check-archive.mjs';
import { checkBuiltInFeed } from './check-built-in-feed.mjs';
import { checkFuses } from './check-fuses.mjs';
import { checkIntegrity } from './check-integrity.mjs';
import { checkLicenses } from './check-licenses.mjs';
import { checkMark, checkOrigin } from './check-mark.mjs';
import { checkSbom } from './check-sbom.mjs';
import { checkAppSize } from './check-size.mjs';
import { readArchive } from './read-archive.mjs';

/**
 * @typedef {{folder: string, version: string, project: string, commit: import('../../packing/read-project.mjs').Commit, trusted: import('../../packing/read-project.mjs').ReleaseKeys | 'beside'}} Release `trusted`: the project's keys, or 'beside' for a test build's throwaway keys, which are beside the files
 * @typedef {{version: string, homepage?: string, buildMark: import('../../packing/build-mark.mjs').BuildMark}} Manifest
 */

/**
 * Checks the app inside one artifact.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {Release} release
 * @returns {string[]} findings
 */
export function checkApp(app, release) {
  const { project, trusted } = release;
  const findings = [];
  try {
    const files = readArchive(join(app.resources, 'app.asar'));
    // A test build may run in the stand-in, with what that one needs.
    const withStandIn = trusted === 'beside' && files.some(({ path }) => path === standInNative);
    findings.push(
      ...checkFuses(app, project),
      ...checkArchive(app, files, project, withStandIn),
      ...checkIntegrity(app),
    );
    const readJson = (/** @type {RegExp} */ name) =>
      files.filter(({ path }) => name.test(path)).map(({ content }) => JSON.parse(`${content}`));
    /** @type {Manifest} */
    const manifest = readJson(/^package\.json$/)[0];
    const packages = listShippedPackages(project, {
      bundled: readJson(/^dist\/third-party\/bundled\//).flat(),
      withStandIn,
    });
    findings.push(
      ...checkSourceEntry(app, files, trusted),
      ...checkAppSize(app),
      ...checkOrigin(app, manifest, release),
      ...checkLicenses(app, packages, project),
      ...checkSbom(app, packages, release),
    );
    if (trusted === 'beside') return findings;
    const own = { keys: trusted.ed25519, publisher: readPublisher(project) };
    findings.push(...checkMark(app, manifest, project), ...checkBuiltInFeed(app, files, own));
  } catch (error) {
    findings.push(`${app.artifact} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  return findings;
}
