import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/**
 * Reads electron-builder.yml, which is the same for every build.
 * @param {string} project folder of the checkout
 * @returns {Required<import('electron-builder').Configuration>}
 */
export function readBuilderConfig(project) {
  const text = readFileSync(join(project, 'electron-builder.yml'), 'utf8');
  return /** @type {Required<import('electron-builder').Configuration>} */ (load(text));
}

/**
 * Reads the publisher in whose name the Windows programs are signed, as the updater and the verifier require.
 * @param {string} project
 * @returns {string}
 * @throws {Error} when electron-builder.yml does not name one
 */
export function readPublisher(project) {
  const name = readBuilderConfig(project).win?.signtoolOptions?.publisherName;
  if (typeof name !== 'string' || name === '')
    throw new Error('electron-builder.yml has no win.signtoolOptions.publisherName');
  return name;
}

/**
 * The public halves of the keys that sign the project's releases.
 * @typedef {object} ReleaseKeys
 * @property {string[]} ed25519 base64 of the SPKI form
 * @property {string[]} gpgFingerprints
 * @property {string} [appleTeam] Apple's ten-character ID of the team that signs for macOS; the release workflow checks it on a Mac
 *
 * @param {string} project
 * @returns {ReleaseKeys}
 */
export function readReleaseKeys(project) {
  return JSON.parse(readFileSync(join(project, 'electron', 'release', 'release-keys.json'), 'utf8'));
}

/**
 * The checked-out commit.
 * @typedef {object} Commit
 * @property {string} hash
 * @property {number} time seconds since 1970, as in SOURCE_DATE_EPOCH
 * @property {boolean} clean whether the checkout has no uncommitted changes
 *
 * @param {string} project
 * @returns {Commit}
 */
export function readCommit(project) {
  /** @param {string[]} args */
  const git = (...args) => execFileSync('git', ['-C', project, ...args], { encoding: 'utf8' }).trim();
  const [hash = '', time = ''] = git('log', '-1', '--format=%H %ct').split(' ');
  return { hash, time: Number(time), clean: git('status', '--porcelain') === '' };
}
