import { extractFile, listPackage, statFile, uncache } from '@electron/asar';

/**
 * @typedef {object} ArchivedFile
 * @property {string} path within the archive, with `/`
 * @property {boolean} unpacked whether it is beside the archive, in app.asar.unpacked
 * @property {Buffer} content
 * @property {string | undefined} hash SHA-256 in the header
 */

/**
 * Reads every file of an ASAR archive.
 * @param {string} archive path of app.asar
 * @returns {ArchivedFile[]}
 * @throws {Error} when the header is ambiguous, so that Electron might read different files
 */
export function readArchive(archive) {
  // The library caches the headers that it has read.
  uncache(archive);
  const files = listPackage(archive, { isPack: false }).flatMap((name) => {
    const path = name.slice(1);
    const entry = statFile(archive, path, false);
    if ('link' in entry || ('files' in entry && ('size' in entry || 'offset' in entry)))
      throw new Error(`${path} in app.asar is a link, or both a folder and a file`);
    if ('files' in entry) return [];
    const hash = 'integrity' in entry ? entry.integrity.hash : undefined;
    const content = extractFile(archive, path, false);
    return [{ path, unpacked: entry.unpacked ?? false, content, hash, offset: Number(entry.offset) }];
  });
  let end = 0;
  const packed = files.filter((file) => !file.unpacked).sort((one, other) => one.offset - other.offset);
  for (const { offset, content } of packed) {
    if (offset !== end) throw new Error('files in app.asar overlap or leave a gap');
    end += content.length;
  }
  return files;
}
