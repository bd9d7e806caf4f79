import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The line above each section. */
const rule = '='.repeat(78);

/** Packages that state the MIT license and their author, but omit the text. Look at a new one before adding it. */
const withoutText = new Set(['lazy-val']);

/**
 * Returns the licenses of all packages in the app, in the packages' own words.
 * @param {string} project folder of the checkout
 * @param {import('./shipped-packages.mjs').ShippedPackage[]} packages
 * @returns {string}
 * @throws {Error} when a package has no license text
 */
export function writeNotices(project, packages) {
  const sections = packages.map(
    (one) => `${rule}\n${one.name} ${one.version}\n${one.license}\n\n${readLicense(project, one)}\n`,
  );
  return `Parts Lookup contains third-party software under the licenses below.

The licenses of Electron, Chromium and their components are in LICENSE.electron.txt and LICENSES.chromium.html, beside
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
  if (files.length === 0 && withoutText.has(name)) return writeMitLicense(project, folder);
  if (files.length === 0) throw new Error(`${name} has no license text`);
  return files.map((file) => readFileSync(join(project, folder, file), 'utf8').trim()).join('\n\n');
}

/**
 * Returns the MIT license with the author as the copyright holder; the rest of its text is always the same.
 * @param {string} project
 * @param {string} folder the package's folder
 */
function writeMitLicense(project, folder) {
  const { author, license } = JSON.parse(readFileSync(join(project, folder, 'package.json'), 'utf8'));
  if (license !== 'MIT' || !author) throw new Error(`${folder} does not state the MIT license and an author`);
  const holder = typeof author === 'string' ? author : author.name;
  return readFileSync(join(project, 'LICENSE'), 'utf8')
    .trim()
    .replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}
