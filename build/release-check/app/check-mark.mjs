import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name that stands where the publisher's own will stand: the reserved domain leads nowhere. */
const placeholder = /\.invalid\b/;

/**
 * Only a release is published: marked as one, around the Electron that package.json names, by a publisher who can be reached.
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp} app
 * @param {{buildMark?: {kind?: string}, homepage?: string}} manifest of the app
 * @param {string} project folder of the checkout
 * @returns {string[]} what is wrong
 */
export function checkMark({ artefact, program }, manifest, project) {
  const own = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const builder = readFileSync(join(project, 'electron-builder.yml'), 'utf8');
  const security = readFileSync(join(project, 'SECURITY.md'), 'utf8');
  const kind = manifest.buildMark?.kind ?? 'unmarked';
  const electron = readElectronVersion(program);
  return [
    ...(kind === 'release' ? [] : [`${artefact}: it is marked as ${kind}, not as a release`]),
    ...(electron === own.devDependencies.electron
      ? []
      : [`${artefact}: its Electron is ${electron}, not ${own.devDependencies.electron}`]),
    ...(placeholder.test(`${manifest.homepage} ${builder}`)
      ? [`${artefact}: the publisher's address is a placeholder`]
      : []),
    ...(placeholder.test(security)
      ? [`${artefact}: the address for security reports in SECURITY.md is a placeholder`]
      : []),
  ];
}

/**
 * A build of any kind says that it is of the commit that is checked out: what the checkout says of it is else said of another.
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp} app
 * @param {{buildMark?: {commit?: string}}} manifest of the app
 * @param {import('../../packing/read-commit.mjs').Commit} checkout what is checked out
 * @returns {string[]} what is wrong
 */
export function checkCommit({ artefact }, manifest, { hash }) {
  const commit = manifest.buildMark?.commit;
  return commit === hash ? [] : [`${artefact}: it is of commit ${commit}, and the checkout of ${hash}`];
}

/**
 * A release is held against what was committed, and nothing else.
 * @param {import('../../packing/read-commit.mjs').Commit} checkout what is checked out
 * @returns {string[]} what is wrong
 */
export function checkCheckout({ clean }) {
  return clean ? [] : ['the checkout holds changes that are not committed'];
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
