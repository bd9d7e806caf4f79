import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOfBuild } from '../../packing/build-mark.mjs';

/** How each package format says its version. */
const readers = [
  {
    kind: /\.deb$/,
    /** @param {string} file */
    read: (file) => execFileSync('dpkg-deb', ['-f', file, 'Version'], { encoding: 'utf8' }).trim(),
  },
  {
    kind: /\.rpm$/,
    /** @param {string} file */
    read: (file) =>
      execFileSync('rpm', ['-qp', '--nosignature', '--qf', '%{VERSION}', file], { encoding: 'utf8' }).trim(),
  },
];

/**
 * One version, in the files' names and the packages' heads.
 * @param {string} folder
 * @param {string} version that the release is said to have
 * @returns {string[]} what is wrong
 */
export function checkVersions(folder, version) {
  const names = readdirSync(folder).filter((name) => name.startsWith('parts-lookup-'));
  const fromHeads = names.flatMap((name) => {
    const reader = readers.find(({ kind }) => kind.test(name));
    return reader ? [{ name, found: reader.read(join(folder, name)).replace('~', '-') }] : [];
  });
  return [
    ...names
      .filter(
        (name) =>
          !name.startsWith(`parts-lookup-${version}-`) && !name.startsWith(`parts-lookup-${version}.`),
      )
      .map((name) => `${name} does not name version ${version}`),
    ...fromHeads
      .filter(({ found }) => found !== version)
      .map(({ name, found }) => `${name} says that it is version ${found}, not ${version}`),
  ];
}

/**
 * The version within the app follows from the project's and from what sort of build it is.
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp} app
 * @param {{version: string, buildMark: import('../../packing/build-mark.mjs').BuildMark}} manifest of the app
 * @param {string} version
 * @param {string} project folder of the checkout
 * @returns {string[]} what is wrong
 */
export function checkAppVersion({ artefact }, manifest, version, project) {
  const own = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const expected = versionOfBuild(own.version, manifest.buildMark);
  return [
    ...(manifest.version === version
      ? []
      : [`${artefact}: the app says ${manifest.version}, not ${version}`]),
    ...(manifest.version === expected ? [] : [`${artefact}: of ${own.version} it should be ${expected}`]),
  ];
}
