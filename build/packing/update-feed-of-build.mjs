import { createPublicKey } from 'node:crypto';

/**
 * The update feed that is built into the app.
 * @typedef {object} BuildFeed
 * @property {string} url the folder of the feed's files, with a trailing slash
 * @property {string[]} publicKeys Ed25519, base64 of the SPKI form (DER); a feed must be signed by one of them
 * @property {string | null} publisher who must have signed an update with Authenticode; used on Windows only
 * @property {string | null} packageRepository the folder from which apt and dnf update the packages, with a trailing slash; null if there is none
 */

const loopback = /^((.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])\.?$/;

/** @param {URL} address */
export function isOnThisComputer(address) {
  return loopback.test(address.hostname);
}

/** The reserved top-level domain, which never resolves. */
const placeholder = /(^|\.)invalid\.?$/;

/**
 * Whether users' computers can reach the address, and nobody in between can change what it returns.
 * @param {string} url
 */
export function isForUsers(url) {
  if (!URL.canParse(url)) return false;
  const address = new URL(url);
  return address.protocol === 'https:' && !isOnThisComputer(address) && !placeholder.test(address.hostname);
}

/**
 * Reads the feed from the environment: UPDATE_FEED_URL, UPDATE_PUBLIC_KEY (several keys are separated by spaces, for a rotation),
 * UPDATE_PUBLISHER, PACKAGE_REPOSITORY_URL. Null if there is none; such a build does not update itself.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {BuildFeed | null}
 * @throws {Error} for a missing or invalid variable: a package that could never update must not be built
 */
export function updateFeedOfBuild(environment) {
  const { UPDATE_FEED_URL, UPDATE_PUBLIC_KEY: keys, UPDATE_PUBLISHER, PACKAGE_REPOSITORY_URL } = environment;
  const url = folderUrl('UPDATE_FEED_URL', UPDATE_FEED_URL);
  const packageRepository = folderUrl('PACKAGE_REPOSITORY_URL', PACKAGE_REPOSITORY_URL);
  if (!url && !keys && !packageRepository) return null;
  if (!url || !keys) throw new Error('UPDATE_FEED_URL and UPDATE_PUBLIC_KEY must be set together');
  const publicKeys = keys.trim().split(/\s+/);
  for (const key of publicKeys) {
    const { asymmetricKeyType } = createPublicKey({
      key: Buffer.from(key, 'base64'),
      format: 'der',
      type: 'spki',
    });
    if (asymmetricKeyType !== 'ed25519') throw new Error('UPDATE_PUBLIC_KEY must be an Ed25519 key');
  }
  return { url, publicKeys, publisher: UPDATE_PUBLISHER || null, packageRepository };
}

/**
 * @param {string} name the variable's name
 * @param {string | undefined} value
 */
function folderUrl(name, value) {
  if (!value) return null;
  const address = new URL(value);
  const secure = address.protocol === 'https:' || (address.protocol === 'http:' && isOnThisComputer(address));
  if (!secure) throw new Error(`${name} must be an https: address, or http: on loopback`);
  if (address.search || address.hash || address.username) throw new Error(`${name} must be a plain folder`);
  return address.href.replace(/\/?$/, '/');
}
