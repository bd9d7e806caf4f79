import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeNotices } from '../../third-party/third-party-notices.mjs';

const texts = ['LICENSE.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html', 'THIRD_PARTY_NOTICES.txt'];

/**
 * Checks that the app contains the licenses of everything in it.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {import('../../third-party/shipped-packages.mjs').ShippedPackage[]} packages in the app
 * @param {string} project folder of the checkout
 * @returns {string[]} findings
 */
export function checkLicenses({ artifact, root, system, resources }, packages, project) {
  const folders = system.startsWith('mac') ? [root, resources, join(resources, '..')] : [root];
  /** @param {string} name */
  const find = (name) =>
    folders
      .map((folder) => join(folder, name))
      .find((path) => existsSync(path) && statSync(path).size >= 500);
  const notices = find('THIRD_PARTY_NOTICES.txt');
  return [
    ...texts.filter((name) => !find(name)).map((name) => `${artifact}: ${name} is missing or empty`),
    ...(notices && readFileSync(notices, 'utf8') !== writeNotices(project, packages)
      ? [`${artifact}: THIRD_PARTY_NOTICES.txt does not match the packages in the app`]
      : []),
  ];
}
