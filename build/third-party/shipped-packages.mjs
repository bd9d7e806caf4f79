import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standInPackages } from '../stand-in/stand-in-packages.mjs';

/**
 * An npm package in the app, bundled or as it is.
 * @typedef {object} ShippedPackage
 * @property {string} name its own name, even if the project uses an alias
 * @property {string} version
 * @property {string} license as stated by the package
 * @property {string} integrity checksum of its archive, from the lockfile
 * @property {string} folder relative to the project's folder
 */

/**
 * Lists all packages in the built app, by name.
 * @param {string} project folder of the checkout, with its packages installed
 * @param {object} [given]
 * @param {string[]} [given.bundled] folders of the bundled packages; by default from the build's lists
 * @param {boolean} [given.withStandIn] whether the app runs in the stand-in, with the packages that this one needs
 * @returns {ShippedPackage[]}
 */
export function listShippedPackages(project, { bundled = readLists(project), withStandIn = false } = {}) {
  const manifest = readJson(join(project, 'package.json'));
  const lock = readJson(join(project, 'package-lock.json')).packages;
  const unbundled = Object.keys(manifest.dependencies).map((name) => `node_modules/${name}`);
  const folders = [...new Set([...bundled, ...unbundled, ...(withStandIn ? standInPackages : [])])];
  return folders
    .map((folder) => describe(project, folder, lock[folder]))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * @param {string} project
 * @param {string} folder
 * @param {{integrity: string} | undefined} locked
 */
function describe(project, folder, locked) {
  if (!locked) throw new Error(`${folder} is in a bundle, but not in the lockfile`);
  const { name, version, license } = readJson(join(project, folder, 'package.json'));
  return { name, version, license, integrity: locked.integrity, folder };
}

/** @param {string} project */
function readLists(project) {
  const lists = join(project, 'dist', 'third-party', 'bundled');
  return readdirSync(lists).flatMap((name) => readJson(join(lists, name)));
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
