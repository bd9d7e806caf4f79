import { createHash } from 'node:crypto';

/** Where a package of the system's says what it is; the updater asks it what replaces this copy. No other artefact has it. */
export const packageTypeFile = 'resources/package-type';

/**
 * @param {string} artefact its name
 * @returns {[path: string, checksum: string][]} what it lays down beyond the files that all artefacts share
 */
export function ownContents(artefact) {
  const type = artefact.match(/\.(deb|rpm)$/)?.[1];
  return type ? [[packageTypeFile, createHash('sha256').update(type).digest('hex')]] : [];
}
