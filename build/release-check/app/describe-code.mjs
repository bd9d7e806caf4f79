import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { codeOfMachO } from './code-of-mach-o.mjs';
import { describePe } from './describe-pe.mjs';
import { readFuseWires } from './fuse-wires.mjs';
import { readSlice, readSlices } from './mach-o-slices.mjs';

/**
 * Describes a program by what packing leaves alone, so that a packed one can be held against the one it was made of. The states
 * of its fuses are left out (`check-fuses.mjs` judges them), and besides
 * - of an ELF file (Linux) nothing;
 * - of a PE file (Windows) the signature, the resources that packing writes (name and icon, the archive's hash), and what in its
 *   head depends on these (`describe-pe.mjs`);
 * - of a Mach-O file (macOS) the signature, and the two sizes in its head that the signature changes. Each processor's slice of a
 *   universal one stands alone.
 * @param {Buffer} program
 * @returns {Record<string, string> | undefined} digests by the part that each is of; undefined when it is no program
 * @throws {Error} when it is put together in a way that could hide something
 */
export function describeCode(program) {
  const bytes = withoutFuses(program);
  const magic = bytes.length < 4 ? 0 : bytes.readUInt32BE(0);
  if (magic === 0x7f454c46) return { elf: digest(bytes) };
  if (magic >>> 16 === 0x4d5a) return describePe(bytes);
  if (magic === 0xcffaedfe) return describeSlice(readSlice(bytes));
  if (magic === 0xcafebabe) return Object.assign({}, ...readSlices(bytes).map(describeSlice));
  return undefined;
}

/**
 * Whether a packed program is the one it was made of, in all that is described.
 * @param {Buffer} program
 * @param {Buffer[]} originals of a universal program each processor's own
 */
export function hasSameCode(program, originals) {
  const code = describeCode(program);
  const parts = originals.map(describeCode);
  return (
    code !== undefined && !parts.includes(undefined) && isDeepStrictEqual(code, Object.assign({}, ...parts))
  );
}

/** @param {Buffer} program */
function withoutFuses(program) {
  const bytes = Buffer.from(program);
  for (const { states } of readFuseWires(bytes)) states.fill('0');
  return bytes;
}

/** @param {import('./mach-o-slices.mjs').Slice} slice */
function describeSlice({ processor, bytes }) {
  return { [`mach-o ${processor}`]: digest(codeOfMachO(bytes)) };
}

/** @param {Buffer} bytes */
function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
