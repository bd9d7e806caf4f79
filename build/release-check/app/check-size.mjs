import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** More than half of it is the program of the solver of sourcing plans. */
const maxArchive = 7;
const maxInstalled = { linux: 300, win: 320, mac: 620 };

/**
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @returns {string[]} findings
 */
export function checkAppSize({ artifact, root, resources, system, contents }) {
  const os = /** @type {keyof typeof maxInstalled} */ (system.split('-')[0]);
  const all = [...contents.keys()].reduce((sum, path) => sum + lstatSync(join(root, path)).size, 0);
  return [
    ...checkFileSize(`${artifact}: app.asar`, lstatSync(join(resources, 'app.asar')).size, maxArchive),
    ...checkFileSize(`${artifact}: the app as installed`, all, maxInstalled[os]),
  ];
}

/**
 * @param {string} name
 * @param {number} bytes
 * @param {number} megabytes its limit, in millions of bytes
 */
export function checkFileSize(name, bytes, megabytes) {
  return bytes <= megabytes * 1e6
    ? []
    : [`${name} has ${(bytes / 1e6).toFixed(1)} MB, more than ${megabytes} MB`];
}
