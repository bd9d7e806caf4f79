import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * @param {string} file
 * @returns {Promise<string>} SHA-256, hexadecimal
 */
export async function hashFile(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * The checksum of every file of a packed app: a link counts by what it points to.
 * @param {string} folder
 * @returns {Promise<Map<string, string>>} by the path inside the folder, with `/`, sorted
 * @throws {Error} when there is a device or a pipe, which would not end being read
 */
export async function listContents(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  /** @type {Map<string, string>} */
  const contents = new Map();
  for (const path of paths) {
    const stats = lstatSync(path);
    if (!stats.isFile() && !stats.isSymbolicLink()) throw new Error(`${path} is neither a file nor a link`);
    const hash = stats.isSymbolicLink()
      ? createHash('sha256').update(readlinkSync(path)).digest('hex')
      : await hashFile(path);
    contents.set(relative(folder, path).replaceAll(sep, '/'), hash);
  }
  return contents;
}

/** @param {Map<string, string>} contents */
export function writeContents(contents) {
  return [...contents].map(([path, hash]) => `${hash}  ${path}\n`).join('');
}

/**
 * @param {string} text lines as `sha256sum` writes them; lines that begin with # are left out
 * @returns {Map<string, string>} checksums by path
 */
export function readContents(text) {
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
