import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The line above each section. */
const rule = '='.repeat(78);

/** Packages that state the MIT license and name their author, and forgot the text. A new one is looked at before it is added. */
const textForgotten = new Set(['lazy-val']);

/**
 * The licenses of all that the app carries, in the packages' own words.
 * @param {string} project folder of the checkout
 * @param {import('./shipped-packages.mjs').ShippedPackage[]} packages
 * @returns {string}
 * @throws {Error} when a package brings no license text
 */
export function writeNotices(project, packages) {
  const sections = packages.map(
    (one) => `${rule}\n${one.name} ${one.version}\n${one.license}\n\n${readLicense(project, one)}\n`,
  );
  return `Parts Lookup carries work of others, under the licenses below.

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
  if (files.length === 0 && textForgotten.has(name)) return writeMitLicense(project, folder);
  if (files.length === 0) throw new Error(`${name} brings no license text`);
  return files.map((file) => readFileSync(join(project, folder, file), 'utf8').trim()).join('\n\n');
}

/**
 * The MIT license is the same text for everyone but for the line that names the holder.
 * @param {string} project
 * @param {string} folder of a package
 */
function writeMitLicense(project, folder) {
  const { author, license } = JSON.parse(readFileSync(join(project, folder, 'package.json'), 'utf8'));
  if (license !== 'MIT' || !author) throw new Error(`${folder} is not under the MIT license of an author`);
  const holder = typeof author === 'string' ? author : author.name;
  return readFileSync(join(project, 'LICENSE'), 'utf8')
    .trim()
    .replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}
