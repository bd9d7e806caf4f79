import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { noticeTitle, rule } from '../../third-party/third-party-notices.mjs';

const texts = ['LICENSE.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html', 'THIRD_PARTY_NOTICES.txt'];

/**
 * The licences of all that the app carries are in it.
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp} app
 * @param {import('../../third-party/shipped-packages.mjs').ShippedPackage[]} packages that it carries
 * @returns {string[]} what is wrong
 */
export function checkLicences({ artefact, root, system, resources }, packages) {
  const folders = system.startsWith('mac') ? [root, resources, join(resources, '..')] : [root];
  /** @param {string} name */
  const find = (name) => folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  const missing = texts.filter((name) => {
    const path = find(name);
    return !path || statSync(path).size < 500;
  });
  const noticesPath = find('THIRD_PARTY_NOTICES.txt');
  const notices = noticesPath ? readFileSync(noticesPath, 'utf8') : '';
  return [
    ...missing.map((name) => `${artefact}: ${name} is missing or empty`),
    ...packages
      .filter((one) => !hasSection(notices, noticeTitle(one)))
      .map((one) => `${artefact}: THIRD_PARTY_NOTICES.txt lacks the licence of ${noticeTitle(one)}`),
  ];
}

/**
 * @param {string} notices
 * @param {string} title
 */
function hasSection(notices, title) {
  const from = notices.indexOf(`${rule}\n${title}\n`);
  if (from < 0) return false;
  const text = notices.slice(from + rule.length + title.length + 2).split(`\n${rule}\n`)[0] ?? '';
  return text.length > 200;
}
