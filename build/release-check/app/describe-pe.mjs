import { createHash } from 'node:crypto';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { readPeLayout } from './pe-layout.mjs';
import { findFaultInOverlay } from './pe-overlay.mjs';

/** What electron-builder writes: icons and their groups, the version with the names, the hash of the archive. */
const packedTypes = new Set([3, 14, 16, 'INTEGRITY']);

/**
 * Describes a Windows program by what packing leaves alone. What it changes was tried with electron-builder's own resedit, and with
 * osslsigncode: the resources' section grows, and what lies behind it moves. So left out are
 * - of the head: what the program takes in memory, its checksum, the size of the resources, the place of the relocations
 *   behind them, and where the signature is;
 * - of the table of sections: the two sizes of the resources' section, and the two places of each behind it;
 * - of the resources: those that electron-builder writes.
 * The manifest, which says what rights Windows asks for and whose libraries are loaded, is a resource that stays.
 * @param {Buffer} bytes
 * @returns {Record<string, string>} digests by the part that each is of
 * @throws {Error} when it is put together otherwise than a linker, resedit and a signer do it
 */
export function describePe(bytes) {
  const layout = readPeLayout(bytes);
  const fault = findFaultInOverlay(bytes, layout);
  if (fault) throw new Error(fault);
  const { resources, relocations } = layout.directories;
  /** @param {{address: number}} directory */
  const sectionOf = (directory) => layout.sections.findIndex(({ address }) => address === directory.address);
  const own = sectionOf(resources);
  /** @type {Record<string, string>} */
  const code = {
    'pe head': digest(maskHead(bytes, layout, own)),
    // SECURITY: relocations change code while it is loaded, so they are those of the section that is compared.
    'pe relocations': `section ${sectionOf(relocations)}`,
  };
  for (const [index, { from, to }] of layout.sections.entries())
    if (index !== own) code[`pe section ${index}`] = digest(bytes.subarray(from, to));
  if (own >= 0) code['pe resources'] = describeResources(bytes);
  return code;
}

/**
 * @param {Buffer} bytes
 * @param {import('./pe-layout.mjs').PeLayout} layout
 * @param {number} own index of the resources' section; negative when there is none
 */
function maskHead(bytes, { headersEnd, imageSize, checksum, directories, sections }, own) {
  const head = Buffer.from(bytes.subarray(0, headersEnd));
  const { resources, certificates, relocations } = directories;
  head.fill(0, imageSize, imageSize + 4).fill(0, checksum, checksum + 4);
  head.fill(0, certificates.entry, certificates.entry + 8);
  if (own < 0) return head;
  head.fill(0, resources.entry + 4, resources.entry + 8);
  head.fill(0, relocations.entry, relocations.entry + 4);
  for (const [index, { entry, from, to }] of sections.entries()) {
    // resedit writes no place for a section that has nothing in the file.
    if (from === to) head.fill(0, entry + 16, entry + 24);
    if (index === own) head.fill(0, entry + 8, entry + 12).fill(0, entry + 16, entry + 20);
    if (index > own) head.fill(0, entry + 12, entry + 16).fill(0, entry + 20, entry + 24);
  }
  return head;
}

/** @param {Buffer} bytes */
function describeResources(bytes) {
  const { entries } = NtExecutableResource.from(NtExecutable.from(bytes, { ignoreCert: true }));
  const kept = entries
    .filter(({ type }) => !packedTypes.has(type))
    .map(({ type, id, lang, bin }) => `${type} ${id} ${lang} ${digest(Buffer.from(bin))}\n`);
  return digest(Buffer.from(kept.sort().join('')));
}

/** @param {Buffer} bytes */
function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
