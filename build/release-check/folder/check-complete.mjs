import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBuilderConfig } from '../../packing/builder-config.mjs';
import { standInTargets } from '../../packing/packing-config.mjs';
import { belongsToFeed } from '../../packing/release-feeds.mjs';
import { isRepositoryArchive } from '../../packing/repository-metadata.mjs';
import { sealNames } from '../../packing/seal-names.mjs';
import { isLinuxPackage } from '../../packing/seal-release.mjs';

/** @typedef {'linux' | 'win' | 'mac'} ReleaseSystem */

/** Every system that a release is for. */
export const releaseSystems = /** @type {const} */ (['linux', 'win', 'mac']);

/** How the packages of Linux are called, which is built for one processor: each format has its own name of it. */
const linuxEndings = /** @type {Record<string, string>} */ ({
  deb: 'amd64.deb',
  rpm: 'x86_64.rpm',
  AppImage: 'x86_64.AppImage',
  'tar.gz': 'x64.tar.gz',
});

/**
 * A release is whole: every artefact that electron-builder.yml names for its systems is there, with the lists beside them, and
 * nothing else.
 * @param {string} folder
 * @param {string} version
 * @param {string} project folder of the checkout
 * @param {readonly ReleaseSystem[]} systems
 * @returns {string[]} what is wrong
 */
export function checkComplete(folder, version, project, systems) {
  const wanted = systems.flatMap((system) => namesFor(system, version, readBuilderConfig(project)));
  wanted.push(`parts-lookup-${version}.cdx.json`);
  const { checksums, signature } = sealNames;
  const signed = [...wanted.filter(isLinuxPackage), checksums].map((name) => `${name}.asc`);
  const allowed = new Set([...wanted, checksums, signature, ...signed]);
  // A file of any name, and in a folder of any name, would be sealed and published with the rest.
  const strangers = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !(entry.isDirectory() && entry.name === sealNames.keys))
    .map(({ name }) => name)
    .filter((name) => !allowed.has(name) && !belongsToFeed(name) && !isRepositoryArchive(name));
  return [
    ...missingOf(wanted, folder),
    ...strangers.map((name) => `${name} is none of the files that a release has`),
  ];
}

/**
 * The same for a test build, of which may be more: it has what can be made of a stand-in.
 * @param {string} folder
 * @param {string} version
 */
export function checkTestBuildComplete(folder, version) {
  const wanted = standInTargets.flatMap((target) =>
    target === 'dir' ? ['linux-unpacked'] : [`parts-lookup-${version}-linux-${linuxEndings[target]}`],
  );
  return missingOf(wanted, folder);
}

/**
 * @param {string[]} names
 * @param {string} folder
 */
const missingOf = (names, folder) =>
  names.filter((name) => !existsSync(join(folder, name))).map((name) => `${name} is missing`);

/**
 * @param {ReleaseSystem} system
 * @param {string} version
 * @param {import('electron-builder').Configuration} config
 */
function namesFor(system, version, config) {
  const targets = [config[system]?.target ?? []].flat();
  const endings = targets.flatMap((target) => {
    if (typeof target === 'string') return [`linux-${linuxEndings[target]}`];
    const ending = target.target === 'nsis' ? '-setup.exe' : `.${target.target}`;
    return [target.arch ?? []].flat().map((architecture) => `${system}-${architecture}${ending}`);
  });
  const lists = { linux: ['linux-x64'], win: ['win-x64', 'win-arm64'], mac: ['mac-universal'] }[system];
  return [...endings, ...lists.map((list) => `${list}.contents`)].map(
    (ending) => `parts-lookup-${version}-${ending}`,
  );
}
