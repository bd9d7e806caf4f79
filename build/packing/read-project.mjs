import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/**
 * electron-builder.yml as it is written: what is the same for every build.
 * @param {string} project folder of the checkout
 * @returns {Required<import('electron-builder').Configuration>}
 */
export function readBuilderConfig(project) {
  const text = readFileSync(join(project, 'electron-builder.yml'), 'utf8');
  return /** @type {Required<import('electron-builder').Configuration>} */ (load(text));
}

/**
 * Whom the Windows programs are signed for, and whose signature the updater and the verifier demand.
 * @param {string} project
 * @returns {string}
 * @throws {Error} where electron-builder.yml names nobody
 */
export function readPublisher(project) {
  const name = readBuilderConfig(project).win?.signtoolOptions?.publisherName;
  if (typeof name !== 'string' || name === '')
    throw new Error('electron-builder.yml names no win.signtoolOptions.publisherName');
  return name;
}

/**
 * The keys that the project's releases are sealed with, by their public halves.
 * @typedef {object} ReleaseKeys
 * @property {string[]} ed25519 base64 of the SPKI form
 * @property {string[]} gpgFingerprints
 * @property {string} [appleTeam] whose certificate signs for macOS, by Apple's ten letters; the release workflow looks for it on a Mac
 *
 * @param {string} project
 * @returns {ReleaseKeys}
 */
export function readReleaseKeys(project) {
  return JSON.parse(readFileSync(join(project, 'electron', 'release', 'release-keys.json'), 'utf8'));
}

/**
 * The commit that is checked out.
 * @typedef {object} Commit
 * @property {string} hash
 * @property {number} time seconds since 1970; what SOURCE_DATE_EPOCH wants
 * @property {boolean} clean whether the checkout holds just what was committed
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
