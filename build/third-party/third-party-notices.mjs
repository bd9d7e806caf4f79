import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The line above each section. */
export const rule = '='.repeat(78);

/** The line that begins a package's section; the verifier looks for it. */
export function noticeTitle(/** @type {{name: string, version: string}} */ { name, version }) {
  return `${name} ${version}`;
}

/**
 * The licences of all that the app carries, in the packages' own words.
 * @param {string} project folder of the checkout
 * @param {import('./shipped-packages.mjs').ShippedPackage[]} packages
 * @returns {string}
 * @throws {Error} when a package brings no licence text
 */
export function writeNotices(project, packages) {
  const sections = packages.map(
    (one) => `${rule}\n${noticeTitle(one)}\n${one.license}\n\n${readLicense(project, one)}\n`,
  );
  return `Parts Lookup carries work of others, under the licences below.

Electron, Chromium and what they are made of have their own in LICENSE.electron.txt and LICENSES.chromium.html, beside
this file.

${sections.join('\n')}`;
}

/**
 * @param {string} project
 * @param {import('./shipped-packages.mjs').ShippedPackage} one
 */
function readLicense(project, { name, folder }) {
  const files = readdirSync(join(project, folder)).filter((file) =>
    /^(licen[cs]e|copying|notice)/i.test(file),
  );
  if (files.length === 0) throw new Error(`${name} brings no licence text`);
  return files.map((file) => readFileSync(join(project, folder, file), 'utf8').trim()).join('\n\n');
}
