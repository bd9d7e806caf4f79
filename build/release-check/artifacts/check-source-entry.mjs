import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPaths, sourceEntry } from '../../linux-package/package-repository.mjs';
import { fingerprintsOf } from '../../signing/gpg.mjs';
import { repositoryInBundles } from '../app/check-built-in-feed.mjs';

/**
 * Returns the path of the repository's key in a package.
 * @param {import('./open-artifacts.mjs').OpenedApp[]} apps
 * @param {'deb' | 'rpm'} kind
 */
export function packageKeyOf(apps, kind) {
  const app = apps.find(({ artifact }) => artifact.endsWith(`.${kind}`));
  return app && inPackage(app, repositoryPaths[kind].key);
}

/**
 * Checks that a deb or rpm installs the source entry of the repository that the app names, if any, with the project's keys.
 * @param {import('./open-artifacts.mjs').OpenedApp} app
 * @param {import('../app/read-archive.mjs').ArchivedFile[]} files of its archive
 * @param {import('../../packing/read-project.mjs').ReleaseKeys | 'beside'} trusted a test build may install any key
 * @returns {string[]} findings
 */
export function checkSourceEntry(app, files, trusted) {
  const kind = /** @type {'deb' | 'rpm' | undefined} */ (app.artifact.match(/\.(deb|rpm)$/)?.[1]);
  if (!kind) return [];
  const url = repositoryInBundles(files);
  const { entry, key } = repositoryPaths[kind];
  const [found, text] = [read(inPackage(app, entry)), read(inPackage(app, key))];
  const keys = fingerprintsOf(text ?? '');
  const isKnown = (/** @type {string} */ one) =>
    trusted === 'beside' || trusted.gpgFingerprints.includes(one);
  return [
    ...(found === (url && sourceEntry(kind, url))
      ? []
      : [`${entry} is not the entry of ${url ?? 'no repository'}`]),
    ...((url ? keys.length > 0 : text === undefined) ? [] : [`${key} has ${keys.length} keys`]),
    ...keys.filter((one) => !isKnown(one)).map((one) => `${key} has the unknown GPG key ${one}`),
  ].map((finding) => `${app.artifact}: ${finding}`);
}

/**
 * Resolves a package's path; the app's folder is two levels below the package's root.
 * @param {import('./open-artifacts.mjs').OpenedApp} app
 * @param {string} path
 */
const inPackage = ({ root }, path) => join(root, '..', '..', path);

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
