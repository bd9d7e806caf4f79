import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { unpackedFolders } from '../../packing/unpacked-folders.mjs';
import { readArchive } from './read-archive.mjs';

/**
 * The app as this machine has built it.
 * @typedef {object} Rebuilt
 * @property {string} root folder of the unpacked app
 * @property {Map<string, Buffer>} packed the files in its archive, by path
 */

/** Ours beside the archive: on every system, and on Linux alone. */
const texts = ['LICENSE.txt', 'THIRD_PARTY_NOTICES.txt'];
const ofLinux = ['resources/apparmor-profile', 'resources/icon.png'];

/**
 * @param {string} folder an unpacked app, or what `npm run package -- --target=dir` has put one into
 * @returns {Rebuilt | undefined} undefined when there is no app
 */
export function readRebuilt(folder) {
  const candidates = [...unpackedFolders.map(({ name }) => join(folder, name)), folder];
  const root = candidates.find((candidate) => existsSync(join(candidate, 'resources', 'app.asar')));
  if (!root) return undefined;
  const { files } = readArchive(join(root, 'resources', 'app.asar'));
  return {
    root,
    packed: new Map(files.filter(({ unpacked }) => !unpacked).map(({ path, content }) => [path, content])),
  };
}

/**
 * Whoever builds the commit gets the same app: every file in the archive is the one that this machine has built too, and so are
 * ours beside it. Of the manifest the kind of build may differ, and the version, which follows from it. The binary outside the
 * archive is judged by `check-keytar.mjs`.
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp} app
 * @param {import('./read-archive.mjs').ArchivedFile[]} files of its archive
 * @param {Rebuilt} rebuilt
 * @returns {string[]} what is wrong
 */
export function checkRebuilt({ artefact, system, root }, files, rebuilt) {
  const packed = files.filter(({ unpacked }) => !unpacked);
  const present = new Set(packed.map(({ path }) => path));
  return [
    ...packed
      .filter(({ path, content }) => !isSame(path, content, rebuilt.packed.get(path)))
      .map(({ path }) => `${artefact}: app.asar: ${path} is not what this machine builds`),
    ...[...rebuilt.packed.keys()]
      .filter((path) => !present.has(path))
      .map((path) => `${artefact}: app.asar: ${path} is missing, which this machine builds`),
    ...[...texts, ...(system.startsWith('linux') ? ofLinux : [])]
      .filter((path) => digest(join(root, placeOf(path, system))) !== digest(join(rebuilt.root, path)))
      .map((path) => `${artefact}: ${placeOf(path, system)} is not what this machine builds`),
  ];
}

/**
 * @param {string} path
 * @param {Buffer} content
 * @param {Buffer | undefined} own
 */
function isSame(path, content, own) {
  if (!own) return false;
  if (path !== 'package.json') return content.equals(own);
  return isDeepStrictEqual(withoutKind(content), withoutKind(own));
}

/** @param {Buffer} manifest */
function withoutKind(manifest) {
  const { version: _version, buildMark, ...rest } = JSON.parse(manifest.toString('utf8'));
  return { ...rest, commit: buildMark?.commit, date: buildMark?.date };
}

/**
 * @param {string} path as it is on Linux and Windows
 * @param {string} system
 */
function placeOf(path, system) {
  return system.startsWith('mac') ? `Parts Lookup.app/Contents/${path}` : path;
}

/**
 * @param {string} file
 * @returns {string | undefined} undefined where there is none
 */
function digest(file) {
  if (!existsSync(file)) return undefined;
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
