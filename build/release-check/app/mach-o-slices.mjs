const headLength = 8;
const entryLength = 20;
const thinMagic = 0xcffaedfe;

/** Of a subtype's four bytes the first tells what a processor can besides. */
const subtypeMask = 0x00ffffff;
const lib64 = 0x80000000;

/**
 * A processor's part of a program of macOS.
 * @typedef {object} Slice
 * @property {string} processor by which the system chooses it: type and subtype, since x86_64h and arm64e have the type of x86_64
 *   and arm64 and are chosen before these
 * @property {Buffer} bytes
 */

/**
 * Takes a universal program apart. Only the kind with 32-bit places is read: nothing of Electron's is so large that it needs the
 * other (0xcafebabf), which so is no program here.
 * SECURITY: every byte belongs to one slice, or is a zero that fills up: what is not looked at could be run.
 * @param {Buffer} bytes its head is big-endian, and names each slice's place
 * @returns {Slice[]}
 * @throws {Error} when it is put together otherwise than lipo does it
 */
export function readSlices(bytes) {
  const count = bytes.readUInt32BE(4);
  const tableEnd = headLength + count * entryLength;
  if (count === 0 || tableEnd > bytes.length) throw new Error('it names no slices, or more than it holds');
  const slices = Array.from({ length: count }, (_, index) => {
    const entry = headLength + index * entryLength;
    const from = bytes.readUInt32BE(entry + 8);
    const to = from + bytes.readUInt32BE(entry + 12);
    if (to > bytes.length) throw new Error('a slice lies outside of the file');
    const slice = readSlice(bytes.subarray(from, to));
    if (slice.processor !== nameProcessor(bytes.readUInt32BE(entry), bytes.readUInt32BE(entry + 4)))
      throw new Error('a slice is for another processor than the head says');
    return { ...slice, from, to };
  }).sort((one, other) => one.from - other.from);
  if (new Set(slices.map(({ processor }) => processor)).size < count)
    throw new Error('two slices are for the same processor');
  let end = tableEnd;
  for (const { from, to } of [...slices, { from: bytes.length, to: bytes.length }]) {
    if (from < end) throw new Error('two slices overlap');
    if (!isZero(bytes.subarray(end, from))) throw new Error('bytes of it belong to no slice');
    end = to;
  }
  return slices;
}

/**
 * @param {Buffer} bytes a program for one processor
 * @returns {Slice}
 */
export function readSlice(bytes) {
  if (bytes.length < 32 || bytes.readUInt32BE(0) !== thinMagic)
    throw new Error('a slice is no program of 64 bits');
  return { processor: nameProcessor(bytes.readUInt32LE(4), bytes.readUInt32LE(8)), bytes };
}

/**
 * CPU_SUBTYPE_LIB64 says nothing of the processor: linkers set it in x86_64 programs, though not in libraries, and lipo's head may
 * repeat it or not. Electron's x64 program has it, its framework has not. In the slice itself it is compared with the rest.
 * @param {number} type
 * @param {number} subtype
 */
function nameProcessor(type, subtype) {
  const abilities = (subtype & ~subtypeMask) >>> 0;
  if (abilities !== 0 && abilities !== lib64) throw new Error('a slice is for a processor of unknown kind');
  return `${type}/${subtype & subtypeMask}`;
}

/** @param {Buffer} bytes */
function isZero(bytes) {
  return bytes.every((byte) => byte === 0);
}
