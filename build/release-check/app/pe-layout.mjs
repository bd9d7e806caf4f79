const sectionLength = 40;
const directories = { resources: 2, certificates: 4, relocations: 5 };

/**
 * @typedef {object} Section
 * @property {number} entry where the table has it
 * @property {number} address in memory
 * @property {number} size in memory
 * @property {number} from in the file
 * @property {number} to in the file
 *
 * Where a Windows program has its parts, as Microsoft's "PE Format" lays it out.
 * @typedef {object} PeLayout
 * @property {number} headersEnd
 * @property {number} imageSize where the head states what it takes in memory
 * @property {number} checksum where the head states it
 * @property {Record<keyof typeof directories, {entry: number, address: number, size: number}>} directories
 * @property {Section[]} sections
 * @property {number} end of the last section in the file
 */

/**
 * SECURITY: sections follow one another without a gap, in the file and in memory, as the system's loader demands it: of those that
 * growing resources move the place then says nothing, and no byte is left out between them.
 * @param {Buffer} bytes
 * @returns {PeLayout}
 * @throws {Error} when it is put together otherwise
 */
export function readPeLayout(bytes) {
  const head = bytes.readUInt32LE(0x3c);
  if (bytes.toString('latin1', head, head + 4) !== 'PE\0\0') throw new Error('it has no head');
  const optional = head + 24;
  const directoriesAt = optional + (bytes.readUInt16LE(optional) === 0x20b ? 112 : 96);
  const headersEnd = bytes.readUInt32LE(optional + 60);
  /** @param {number} index */
  const directory = (index) => {
    const entry = directoriesAt + index * 8;
    return { entry, address: bytes.readUInt32LE(entry), size: bytes.readUInt32LE(entry + 4) };
  };
  const table = optional + bytes.readUInt16LE(head + 20);
  const count = bytes.readUInt16LE(head + 6);
  if (table + count * sectionLength > headersEnd) throw new Error('its sections begin in its head');
  const sections = Array.from({ length: count }, (_, index) =>
    readSection(bytes, table + index * sectionLength),
  );
  const alignment = bytes.readUInt32LE(optional + 32);
  let end = headersEnd;
  let endInMemory = roundUp(headersEnd, alignment);
  for (const { address, size, from, to } of sections) {
    if (address !== endInMemory) throw new Error('its sections do not follow one another in memory');
    endInMemory = roundUp(address + size, alignment);
    if (from === to) continue;
    if (from !== end) throw new Error('its sections do not follow one another');
    end = to;
  }
  if (end > bytes.length) throw new Error('a section lies outside of the file');
  if (bytes.readUInt32LE(optional + 56) !== endInMemory)
    throw new Error('it takes more memory than its sections');
  return {
    headersEnd,
    imageSize: optional + 56,
    checksum: optional + 64,
    directories: {
      resources: directory(directories.resources),
      certificates: directory(directories.certificates),
      relocations: directory(directories.relocations),
    },
    sections,
    end,
  };
}

/**
 * @param {Buffer} bytes
 * @param {number} entry
 * @returns {Section}
 */
function readSection(bytes, entry) {
  const [size, address, length, from] = [8, 12, 16, 20].map((at) => bytes.readUInt32LE(entry + at));
  const start = Number(from);
  return { entry, address: Number(address), size: Number(size), from: start, to: start + Number(length) };
}

/**
 * @param {number} size
 * @param {number} alignment
 */
const roundUp = (size, alignment) => Math.ceil(size / alignment) * alignment;
