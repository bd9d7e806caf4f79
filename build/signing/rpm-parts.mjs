/** Of the lead nothing is read any more but its first bytes, which say what the file is. */
const leadSize = 96;
const leadMagic = 'edabeedb';
const headerMagic = '8eade801';
/** Bytes before a header's index, and of each entry of the index. */
const introduction = 16;

/** Bytes of one value, by rpm's number of its type; each of the other types is a text, which ends with a zero. */
const sizes = /** @type {Record<number, number>} */ ({ 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 });

/**
 * What an rpm consists of. Signing it changes the signature header alone.
 * @typedef {object} RpmParts
 * @property {Buffer} lead
 * @property {[tag: number, value: Buffer][]} signatureHeader
 * @property {Buffer} gaps what lies in and after the signature header, and belongs to no value in it
 * @property {Buffer} header what is signed
 * @property {Buffer} payload
 */

/**
 * Reads the parts by their places alone, as rpm's manual (format_v4) has them, so that no configuration of rpm has a say in it.
 * @param {Buffer} bytes
 * @returns {RpmParts}
 * @throws {Error} when they are no rpm
 */
export function readRpmParts(bytes) {
  if (bytes.subarray(0, 4).toString('hex') !== leadMagic) throw new Error('it is no rpm');
  const signatureEnd = endOfHeader(bytes, leadSize);
  const start = signatureEnd + ((8 - (signatureEnd % 8)) % 8);
  const end = endOfHeader(bytes, start);
  return {
    lead: bytes.subarray(0, leadSize),
    ...readSignatureHeader(bytes.subarray(leadSize, start)),
    header: bytes.subarray(start, end),
    payload: bytes.subarray(end),
  };
}

/**
 * @param {Buffer} bytes
 * @param {number} start
 */
function endOfHeader(bytes, start) {
  const isHeader = bytes.subarray(start, start + 4).toString('hex') === headerMagic;
  const end =
    isHeader && bytes.length >= start + introduction
      ? start + introduction + 16 * bytes.readUInt32BE(start + 8) + bytes.readUInt32BE(start + 12)
      : Number.POSITIVE_INFINITY;
  if (end > bytes.length) throw new Error('it is no whole rpm');
  return end;
}

/** @param {Buffer} header with the bytes up to the next one */
function readSignatureHeader(header) {
  const count = header.readUInt32BE(8);
  const store = header.subarray(introduction + 16 * count);
  const gaps = Buffer.from(store);
  const signatureHeader = Array.from({ length: count }, (_, index) => {
    /** @param {number} at */
    const read = (at) => header.readUInt32BE(introduction + 16 * index + at);
    const [start, values, size] = [read(8), read(12), sizes[read(4)]];
    const end = size ? start + size * values : endOfTexts(store, start, values);
    if (end > store.length) throw new Error('its signature header cannot be read');
    gaps.fill(0, start, end);
    return /** @type {[number, Buffer]} */ ([read(0), store.subarray(start, end)]);
  });
  return { signatureHeader, gaps };
}

/**
 * @param {Buffer} store
 * @param {number} start
 * @param {number} count
 */
function endOfTexts(store, start, count) {
  let end = start;
  for (let index = 0; index < count; index++) {
    const zero = store.indexOf(0, end);
    if (zero === -1) return Number.POSITIVE_INFINITY;
    end = zero + 1;
  }
  return end;
}
