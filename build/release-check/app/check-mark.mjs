import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOfBuild } from '../../packing/build-mark.mjs';

/** A name that stands where the publisher's own will stand: the reserved domain leads nowhere. */
const placeholder = /\.invalid\b/;

/**
 * Only a release is published: marked as one, around the Electron that package.json names, by a publisher who can be reached.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {import('./check-app.mjs').Manifest} manifest of the app
 * @param {string} project folder of the checkout
 * @returns {string[]} what is wrong
 */
export function checkMark({ artifact, program }, manifest, project) {
  const read = (/** @type {string} */ name) => readFileSync(join(project, name), 'utf8');
  const { electron: wanted } = JSON.parse(read('package.json')).devDependencies;
  const { kind } = manifest.buildMark;
  const electron = readElectronVersion(program);
  return [
    ...(kind === 'release' ? [] : [`it is marked as ${kind}, not as a release`]),
    ...(electron === wanted ? [] : [`its Electron is ${electron}, not ${wanted}`]),
    ...(placeholder.test(`${manifest.homepage} ${read('electron-builder.yml')}`)
      ? ["the publisher's address is a placeholder"]
      : []),
    ...(placeholder.test(read('SECURITY.md'))
      ? ['the address for security reports in SECURITY.md is a placeholder']
      : []),
  ].map((finding) => `${artifact}: ${finding}`);
}

/**
 * A build of any kind says of which commit it is, which must be the one that is checked out: what the checkout says of it is else
 * said of another. Its version follows from the project's and from what sort of build it is.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {import('./check-app.mjs').Manifest} manifest of the app
 * @param {import('./check-app.mjs').Release} release
 * @returns {string[]} what is wrong
 */
export function checkOrigin({ artifact }, { version: found, buildMark }, { version, commit, project }) {
  const own = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return [
    ...(buildMark.commit === commit.hash
      ? []
      : [`it is of commit ${buildMark.commit}, and the checkout of ${commit.hash}`]),
    ...[version, versionOfBuild(own.version, buildMark)]
      .filter((expected) => found !== expected)
      .map((expected) => `the app says ${found}, not ${expected}`),
  ].map((finding) => `${artifact}: ${finding}`);
}

/**
 * @param {string} program
 * @returns {string | undefined} the version that the program itself states
 */
export function readElectronVersion(program) {
  return readFileSync(program)
    .toString('latin1')
    .match(/Electron\/(\d+\.\d+\.\d+)/)?.[1];
}
