import { lstatSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { judgementBesideApp } from '../artefacts/beside-app.mjs';
import { readElectronVersion } from './check-mark.mjs';
import { hasSameCode } from './describe-code.mjs';

const bundle = 'Parts Lookup.app/Contents/';

/** What of an app's folder is not Electron's: other checks judge it. */
const ours = [
  /^(resources|Parts Lookup\.app\/Contents\/Resources)\/app\.asar(\.unpacked\/.+)?$/,
  /^(Parts Lookup\.app\/Contents\/)?(LICENSE|THIRD_PARTY_NOTICES)\.txt$/,
  /^resources\/(apparmor-profile|icon\.png|package-type)$/,
  /^Parts Lookup\.app\/Contents\/Resources\/icon\.icns$/,
];

/** What macOS's signing and notarizing write, and electron-builder's description of the app and its helpers. */
const written = [
  /^Parts Lookup\.app\/(.+\/)?_CodeSignature\/CodeResources$/,
  /^Parts Lookup\.app\/Contents\/CodeResources$/,
  /^Parts Lookup\.app\/Contents\/(Frameworks\/Parts Lookup Helper( \(\w+\))?\.app\/Contents\/)?Info\.plist$/,
];

/** A line of text that nothing reads. electron-builder keeps it or not, by where it took Electron from. */
const optional = new Set(['version']);

/**
 * Everything in an app that is not ours is Electron's own file, as its makers published it. Compared whole is every file but these:
 * the program on Linux but for its fuses; the program on Windows but for the resources that packing writes (name, icon, version,
 * the archive's hash), what in its head depends on these, and its signature; every program and library on macOS without its
 * signature, each processor's slice with its own Electron (`describe-code.mjs`). Not compared on macOS: the Info.plist of the app and its helpers, and what
 * codesign and stapler write.
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp} app
 * @param {import('./electron-source.mjs').ElectronSource} electronOf
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkElectron(app, electronOf) {
  const { artefact, system, root, program, contents } = app;
  const version = readElectronVersion(program);
  if (!version) return [`${artefact}: its program does not say of which Electron it is`];
  /** @type {import('./electron-source.mjs').ElectronFolder[]} */
  let folders;
  try {
    folders = await electronOf(system, version);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    return [`${artefact}: Electron ${version} could not be had, so nothing was held against it: ${reason}`];
  }
  const originals = listOriginals(folders, system);
  const faults = [...contents].flatMap(([path, hash]) => {
    if (isMatch(ours, path) || isMatch(written, path) || judgementBesideApp(artefact, path)) return [];
    const files = originals.get(path);
    if (!files) return [`${artefact}: ${path} is neither ours nor Electron's`];
    if (files.every((file) => file.hash === hash)) return [];
    const mayDiffer = system.startsWith('mac') || path === basename(program);
    const difference = mayDiffer ? findDifference(join(root, path), files) : '';
    return difference === undefined
      ? []
      : [`${artefact}: ${path} is not the file of Electron ${version}${difference}`];
  });
  const missing = [...originals.keys()]
    .filter((path) => !contents.has(path) && !optional.has(path))
    .map((path) => `${artefact}: ${path} of Electron ${version} is missing`);
  return [...faults, ...missing];
}

/**
 * @param {string} file
 * @param {Original[]} originals
 * @returns {string | undefined} why it is another program than these, as far as that can be said; undefined when it is the same
 */
function findDifference(file, originals) {
  // A link would be followed out of the app.
  if (!lstatSync(file).isFile()) return '';
  try {
    const packed = readFileSync(file);
    return hasSameCode(
      packed,
      originals.map((original) => readFileSync(original.file)),
    )
      ? undefined
      : '';
  } catch (error) {
    return `: ${error instanceof Error ? error.message : error}`;
  }
}

/**
 * @param {RegExp[]} patterns
 * @param {string} path
 */
function isMatch(patterns, path) {
  return patterns.some((pattern) => pattern.test(path));
}

/** @typedef {{file: string, hash: string}} Original */

/**
 * @param {import('./electron-source.mjs').ElectronFolder[]} folders one, or that of each half
 * @param {string} system
 */
function listOriginals(folders, system) {
  /** @type {Map<string, Original[]>} */
  const originals = new Map();
  for (const { folder, contents } of folders) {
    for (const [path, hash] of contents) {
      const place = placeInApp(path, system);
      if (place) originals.set(place, [...(originals.get(place) ?? []), { file: join(folder, path), hash }]);
    }
  }
  return originals;
}

/**
 * Where electron-builder puts a file of Electron's.
 * @param {string} path in Electron's folder
 * @param {string} system
 * @returns {string | undefined} undefined when it is left out
 */
function placeInApp(path, system) {
  if (/(^|\/)(default_app\.asar|electron\.icns)$/.test(path)) return undefined;
  if (system.startsWith('mac')) {
    if (path === 'LICENSE') return `${bundle}Resources/LICENSE.electron.txt`;
    if (path === 'LICENSES.chromium.html') return `${bundle}Resources/${path}`;
    return path
      .replace(/^Electron\.app\//, 'Parts Lookup.app/')
      .replace(/\/MacOS\/Electron$/, '/MacOS/Parts Lookup')
      .replaceAll('/Electron Helper', '/Parts Lookup Helper');
  }
  /** @type {Record<string, string>} */
  const renamed = {
    LICENSE: 'LICENSE.electron.txt',
    electron: 'parts-lookup',
    'electron.exe': 'Parts Lookup.exe',
  };
  return renamed[path] ?? path;
}
