import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getRawHeader } from '@electron/asar';

/**
 * @typedef {object} ArchivedFile
 * @property {string} path inside the archive, with `/`
 * @property {boolean} unpacked whether it lies beside the archive, in app.asar.unpacked
 * @property {Buffer} content
 * @property {string | undefined} hash SHA-256 that the header states
 */

/**
 * @typedef {{files?: Record<string, Entry>, size?: number, offset?: string, unpacked?: boolean, integrity?: {hash: string}}} Entry
 */

/**
 * Reads an ASAR archive whole.
 * @param {string} archive path of app.asar
 * @returns {{headerHash: string, files: ArchivedFile[], unclaimed: number}} `unclaimed` counts bytes that no file owns
 */
export function readArchive(archive) {
  const { header, headerString, headerSize } = getRawHeader(archive);
  const bytes = readFileSync(archive);
  const start = 8 + headerSize;
  /** @type {ArchivedFile[]} */
  const files = [];
  let claimed = start;
  /** @param {Entry} entry @param {string} path */
  const walk = (entry, path) => {
    if (entry.files) {
      for (const [name, child] of Object.entries(entry.files)) walk(child, path ? `${path}/${name}` : name);
      return;
    }
    const size = entry.size ?? 0;
    const from = start + Number(entry.offset ?? 0);
    const content = entry.unpacked
      ? readFileSync(`${archive}.unpacked/${path}`)
      : bytes.subarray(from, from + size);
    if (!entry.unpacked) claimed += size;
    files.push({ path, unpacked: entry.unpacked ?? false, content, hash: entry.integrity?.hash });
  };
  walk(/** @type {Entry} */ (/** @type {unknown} */ (header)), '');
  return {
    headerHash: createHash('sha256').update(headerString).digest('hex'),
    files,
    unclaimed: bytes.length - claimed,
  };
}
