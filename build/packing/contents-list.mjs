import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The folders in which electron-builder leaves the app before packaging it, and the system of each. */
export const unpackedFolders = [
  { name: 'linux-unpacked', system: 'linux-x64' },
  { name: 'linux-arm64-unpacked', system: 'linux-arm64' },
  { name: 'win-unpacked', system: 'win-x64' },
  { name: 'win-arm64-unpacked', system: 'win-arm64' },
  { name: 'mac-universal', system: 'mac-universal' },
];

/** Names the kind of the package, for the updater to pick the file that replaces this copy. Only debs and rpms contain it. */
export const packageTypeFile = 'resources/package-type';

/**
 * @param {string} artifact the file's name
 * @returns {[path: string, checksum: string][]} the files that it contains beyond those that all artifacts share
 */
export function ownContents(artifact) {
  const type = artifact.match(/\.(deb|rpm)$/)?.[1];
  return type ? [[packageTypeFile, hash('sha256', type)]] : [];
}

/** @param {string} file */
export const hashFile = (file) => hash('sha256', readFileSync(file));

/**
 * Returns the checksum of every file of a packed app; a link's is that of its target's path.
 * @param {string} folder
 * @returns {Map<string, string>} by path within the folder, with `/`, sorted
 * @throws {Error} for a device or a pipe, which could be read forever
 */
export function listContents(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  return new Map(
    paths.map((path) => {
      const stats = lstatSync(path);
      if (!stats.isFile() && !stats.isSymbolicLink()) throw new Error(`${path} is neither a file nor a link`);
      const checksum = stats.isSymbolicLink() ? hash('sha256', readlinkSync(path)) : hashFile(path);
      return [relative(folder, path).replaceAll(sep, '/'), checksum];
    }),
  );
}

/** @param {Map<string, string>} contents */
export function writeContents(contents) {
  return [...contents].map(([path, checksum]) => `${checksum}  ${path}\n`).join('');
}

/**
 * @param {string} text lines as `sha256sum` writes them; those that begin with # are skipped
 * @returns {Map<string, string>} checksums by path
 */
export function readContents(text) {
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
