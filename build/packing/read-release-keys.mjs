import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The keys that the project's releases are sealed with, by their public halves.
 * @typedef {object} ReleaseKeys
 * @property {string[]} ed25519 base64 of the SPKI form
 * @property {string[]} gpgFingerprints
 * @property {string} [appleTeam] whose certificate signs for macOS, by Apple's ten letters; the release workflow looks for it on a Mac
 */

/**
 * @param {string} project folder of the checkout
 * @returns {ReleaseKeys}
 */
export function readReleaseKeys(project) {
  return JSON.parse(readFileSync(join(project, 'electron', 'release', 'release-keys.json'), 'utf8'));
}
