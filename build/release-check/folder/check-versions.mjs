import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOfBuild } from '../../packing/build-mark.mjs';

/**
 * @param {string} program
 * @param {string[]} args
 */
function ask(program, args) {
  return execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** How each package format says its version. */
const readers = [
  {
    kind: /\.deb$/,
    /** @param {string} file */
    read: (file) => ask('dpkg-deb', ['-f', file, 'Version']),
  },
  {
    kind: /\.rpm$/,
    /** @param {string} file */
    read: (file) => ask('rpm', ['-qp', '--nosignature', '--qf', '%{VERSION}', file]),
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
    return reader ? [{ name, found: readVersion(reader.read, join(folder, name)) }] : [];
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
      .map(
        ({ name, found }) =>
          `${name} says ${found ? `that it is version ${found}` : 'no version'}, not ${version}`,
      ),
  ];
}

/**
 * @param {(file: string) => string} read
 * @param {string} file
 * @returns {string | undefined} undefined where it has no head that can be read
 */
function readVersion(read, file) {
  try {
    return read(file).replace('~', '-');
  } catch {
    return undefined;
  }
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
