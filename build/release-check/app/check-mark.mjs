import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOfBuild } from '../../packing/build-mark.mjs';

/** A placeholder for the publisher's domain: the reserved top-level domain never resolves. */
const placeholder = /\.invalid\b/;

/**
 * Checks that the build is marked as a release, contains the Electron that package.json names, and has a publisher who can be reached.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {import('./check-app.mjs').Manifest} manifest of the app
 * @param {string} project folder of the checkout
 * @returns {string[]} findings
 */
export function checkMark({ artifact, program }, manifest, project) {
  const read = (/** @type {string} */ name) => readFileSync(join(project, name), 'utf8');
  const { electron: expected } = JSON.parse(read('package.json')).devDependencies;
  const { kind } = manifest.buildMark;
  const electron = readElectronVersion(program);
  return [
    ...(kind === 'release' ? [] : [`it is marked as ${kind}, not as a release`]),
    ...(electron === expected ? [] : [`its Electron is ${electron}, not ${expected}`]),
    ...(placeholder.test(`${manifest.homepage} ${read('electron-builder.yml')}`)
      ? ["the publisher's address is a placeholder"]
      : []),
    ...(placeholder.test(read('SECURITY.md'))
      ? ['the address for security reports in SECURITY.md is a placeholder']
      : []),
  ].map((finding) => `${artifact}: ${finding}`);
}

/**
 * Checks that a build of any kind comes from the checked-out commit, since the other checks compare it with the checkout, and that
 * its version follows from the project's version and its kind.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {import('./check-app.mjs').Manifest} manifest of the app
 * @param {import('./check-app.mjs').Release} release
 * @returns {string[]} findings
 */
export function checkOrigin({ artifact }, { version: found, buildMark }, { version, commit, project }) {
  const own = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return [
    ...(buildMark.commit === commit.hash
      ? []
      : [`it was built from commit ${buildMark.commit}, but the checkout is at ${commit.hash}`]),
    ...[version, versionOfBuild(own.version, buildMark)]
      .filter((expected) => found !== expected)
      .map((expected) => `the app's version is ${found}, not ${expected}`),
  ].map((finding) => `${artifact}: ${finding}`);
}

/**
 * @param {string} program
 * @returns {string | undefined} the version in Electron's binary
 */
export function readElectronVersion(program) {
  return readFileSync(program)
    .toString('latin1')
    .match(/Electron\/(\d+\.\d+\.\d+)/)?.[1];
}
