import { closeSync, openSync, readSync } from 'node:fs';

/**
 * An AppImage is a small program with a squashfs image at its end, which it mounts: the image begins where the program's table
 * of sections ends, since that is where the program looks for it.
 * @param {string} file
 * @returns {number} bytes before the image
 * @throws {Error} when it is no ELF program of 64 bits
 */
export function squashfsOffset(file) {
  const head = firstBytesOf(file, 64);
  if (head.length < 64 || head.readUInt32BE(0) !== 0x7f454c46 || head[4] !== 2)
    throw new Error('it does not begin with a program');
  return Number(head.readBigUInt64LE(40)) + head.readUInt16LE(58) * head.readUInt16LE(60);
}

/**
 * @param {string} file
 * @param {number} count
 */
export function firstBytesOf(file, count) {
  const bytes = Buffer.alloc(count);
  const handle = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, count, 0));
  } finally {
    closeSync(handle);
  }
}
