/**
 * Behind its last section a program has its signature and nothing else: neither Windows nor a check of the signature reads what
 * lies between them, or in the table of certificates behind the one that it holds. Allowed are
 * - zeros up to the next multiple of eight, where the table begins;
 * - one certificate: its length, revision 2.0, type PKCS #7, a DER structure;
 * - zeros that fill it up to a multiple of eight.
 * What a signer adds to the structure without signing it (the timestamp is there) is not looked into.
 * @param {Buffer} bytes
 * @param {import('./pe-layout.mjs').PeLayout} layout
 * @returns {string | undefined} what is wrong
 */
export function findFaultInOverlay(bytes, { end, directories }) {
  const { address: from, size } = directories.certificates;
  if (size === 0) return end === bytes.length ? undefined : 'bytes follow its last section';
  if (from !== end + gapAfter(end) || !isZero(bytes.subarray(end, from)))
    return 'bytes lie between its last section and its signature';
  if (from + size !== bytes.length) return 'bytes follow its signature';
  const length = bytes.readUInt32LE(from);
  const structure = bytes.subarray(from + 8, from + length);
  const filled = bytes.subarray(from + 8 + lengthOfDer(structure));
  if (
    length + gapAfter(length) !== size ||
    bytes.readUInt32LE(from + 4) !== 0x00020200 ||
    filled.length >= 8 ||
    !isZero(filled)
  )
    return 'its table of certificates holds more than a signature';
  return undefined;
}

/** @param {Buffer} bytes that begin with a structure in DER, longer than 127 bytes */
function lengthOfDer(bytes) {
  const count = (bytes[1] ?? 0) - 0x80;
  return count > 0 && count <= 4 && bytes.length > 2 + count ? 2 + count + bytes.readUIntBE(2, count) : 0;
}

/** @param {number} length how many bytes lack to a multiple of eight */
const gapAfter = (length) => (8 - (length % 8)) % 8;

/** @param {Buffer} bytes */
const isZero = (bytes) => bytes.every((byte) => byte === 0);
