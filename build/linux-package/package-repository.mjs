import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintsOf } from '../signing/gpg.mjs';

/**
 * Where the system's package manager finds newer packages, and whose signature it requires.
 * @typedef {{url: string, key: string}} PackageRepository the URL with a trailing slash; the armored public GPG key, or two during a rotation
 *
 * @typedef {'deb' | 'rpm'} PackageKind
 */

/** Where the packages install the source entry and its key. */
export const repositoryPaths = /** @type {const} */ ({
  // Both are conffiles, so "apt remove" keeps both: an entry without its key would break every "apt update".
  deb: { entry: '/etc/apt/sources.list.d/parts-lookup.sources', key: '/etc/apt/keyrings/parts-lookup.asc' },
  rpm: { entry: '/etc/yum.repos.d/parts-lookup.repo', key: '/etc/pki/rpm-gpg/RPM-GPG-KEY-parts-lookup' },
});

/**
 * @param {object} given
 * @param {string | null} given.url as `update-feed-of-build.mjs` returns it
 * @param {string | undefined} given.keyFile path of the armored public key or keys
 * @param {string[]} [given.fingerprints] the keys that it may contain; any by default
 * @returns {PackageRepository | null}
 * @throws {Error} when the file holds no key, or one that packages must not trust
 */
export function readPackageRepository({ url, keyFile, fingerprints }) {
  if (!url || !keyFile) return null;
  const key = readFileSync(keyFile, 'utf8');
  const found = fingerprintsOf(key);
  if (found.length === 0) throw new Error('PACKAGE_REPOSITORY_KEY must name an armored public GPG key');
  const unknown = found.find((fingerprint) => fingerprints && !fingerprints.includes(fingerprint));
  if (unknown) throw new Error(`The key ${unknown} of the package repository is not in release-keys.json`);
  return { url, key };
}

/**
 * Returns the text of a package's source entry.
 * @param {PackageKind} kind
 * @param {string} url
 */
export function sourceEntry(kind, url) {
  const key = repositoryPaths[kind].key;
  if (kind === 'deb')
    return `# Updates for Parts Lookup. To turn them off, write "Enabled: no".
Enabled: yes
Types: deb
URIs: ${url}
Suites: ./
Signed-By: ${key}
Valid-Until-Max: 7776000
`;
  return `[parts-lookup]
name=Parts Lookup
baseurl=${url}
enabled=1
gpgcheck=1
repo_gpgcheck=1
gpgkey=file://${key}
includepkgs=parts-lookup
`;
}

/**
 * Writes the source entries and the key that the packages install, for electron-builder to pick up.
 * @param {string} project folder of the checkout
 * @param {PackageRepository | null} repository
 * @returns {Record<PackageKind, string[]>} arguments for fpm
 */
export function stageRepository(project, repository) {
  if (!repository) return { deb: [], rpm: [] };
  const folder = 'dist/package-repository';
  mkdirSync(join(project, folder), { recursive: true });
  writeFileSync(join(project, folder, 'key.asc'), repository.key);
  /** @param {PackageKind} kind */
  const stage = (kind) => {
    writeFileSync(join(project, folder, kind), sourceEntry(kind, repository.url));
    const { entry, key } = repositoryPaths[kind];
    return [`${folder}/${kind}=${entry}`, `${folder}/key.asc=${key}`];
  };
  return { deb: stage('deb'), rpm: stage('rpm') };
}
