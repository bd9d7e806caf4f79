import { extractFile, listPackage, statFile, uncache } from '@electron/asar';

/**
 * @typedef {object} ArchivedFile
 * @property {string} path inside the archive, with `/`
 * @property {boolean} unpacked whether it lies beside the archive, in app.asar.unpacked
 * @property {Buffer} content
 * @property {string | undefined} hash SHA-256 that the header states
 */

/**
 * Reads every file of an ASAR archive.
 * @param {string} archive path of app.asar
 * @returns {ArchivedFile[]}
 */
export function readArchive(archive) {
  // It keeps the header of an archive that it has read.
  uncache(archive);
  return listPackage(archive, { isPack: false }).flatMap((name) => {
    const path = name.slice(1);
    const entry = statFile(archive, path, false);
    if ('files' in entry) return [];
    const hash = 'integrity' in entry ? entry.integrity.hash : undefined;
    return [{ path, unpacked: entry.unpacked ?? false, content: extractFile(archive, path, false), hash }];
  });
}
