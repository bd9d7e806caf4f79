import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeNotices } from '../../third-party/third-party-notices.mjs';

const texts = ['LICENSE.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html', 'THIRD_PARTY_NOTICES.txt'];

/**
 * The licenses of all that the app carries are in it.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {import('../../third-party/shipped-packages.mjs').ShippedPackage[]} packages that it carries
 * @param {string} project folder of the checkout
 * @returns {string[]} what is wrong
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
      ? [`${artifact}: THIRD_PARTY_NOTICES.txt does not hold the licenses of what it carries`]
      : []),
  ];
}
