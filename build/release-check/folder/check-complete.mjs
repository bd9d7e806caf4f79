import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { belongsToFeed } from '../../packing/feeds.mjs';
import { repositoryArchive } from '../../packing/repository-metadata.mjs';
import { isLinuxPackage, sealNames } from '../../packing/seal-release.mjs';

/** What a release has for each system, by the ends of the names. */
const artefacts = {
  linux: [
    'linux-amd64.deb',
    'linux-x86_64.rpm',
    'linux-x86_64.AppImage',
    'linux-x64.tar.gz',
    'linux-x64.contents',
  ],
  win: ['x64', 'arm64'].flatMap((arch) => [
    `win-${arch}-setup.exe`,
    `win-${arch}.zip`,
    `win-${arch}.contents`,
  ]),
  mac: ['mac-universal.dmg', 'mac-universal.zip', 'mac-universal.contents'],
};

/** @typedef {keyof typeof artefacts} ReleaseSystem */
export const releaseSystems = /** @type {ReleaseSystem[]} */ (Object.keys(artefacts));

/**
 * A release is whole: every artefact of its systems is there, with the lists beside them, and nothing else.
 * @param {string} folder
 * @param {string} version
 * @param {readonly ReleaseSystem[]} systems
 * @returns {string[]} what is wrong
 */
export function checkComplete(folder, version, systems) {
  const endings = systems.flatMap((system) => artefacts[system].map((ending) => `-${ending}`));
  const wanted = [...endings, '.cdx.json'].map((ending) => `parts-lookup-${version}${ending}`);
  const { checksums, signature, keys } = sealNames;
  const signed = [...wanted.filter(isLinuxPackage), checksums].map((name) => `${name}.asc`);
  const allowed = new Set([...wanted, checksums, signature, ...signed, repositoryArchive(version)]);
  // A file of any name, and in a folder of any name, would be sealed and published with the rest.
  const strangers = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !(entry.isDirectory() && entry.name === keys))
    .map(({ name }) => name)
    .filter((name) => !allowed.has(name) && !belongsToFeed(name));
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
  const packages = artefacts.linux.filter((ending) => /\.(deb|rpm|tar\.gz)$/.test(ending));
  return missingOf(
    ['linux-unpacked', ...packages.map((ending) => `parts-lookup-${version}-${ending}`)],
    folder,
  );
}

/**
 * @param {string[]} names
 * @param {string} folder
 */
const missingOf = (names, folder) =>
  names.filter((name) => !existsSync(join(folder, name))).map((name) => `${name} is missing`);
