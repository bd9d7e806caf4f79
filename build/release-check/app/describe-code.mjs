import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { NtExecutable } from 'resedit';
import { codeOfMachO } from './code-of-mach-o.mjs';
import { readFuseWires } from './fuse-wires.mjs';

/**
 * Describes a program by what packing leaves alone, so that a packed one can be held against the one it was made of. The states
 * of its fuses are left out (`check-fuses.mjs` judges them), and besides
 * - of an ELF file (Linux) nothing;
 * - of a PE file (Windows) the headers but for the entry point, the resources, and what follows the last section: name and
 *   icon, the archive's hash and the signature are there;
 * - of a Mach-O file (macOS) the signature, and the two sizes in its head that the signature changes. Each processor's half of a
 *   universal one stands alone.
 * @param {Buffer} program
 * @returns {Record<string, string> | undefined} digests by the part that each is of; undefined when it is no program
 */
export function describeCode(program) {
  const bytes = withoutFuses(program);
  const magic = bytes.length < 4 ? 0 : bytes.readUInt32BE(0);
  if (magic === 0x7f454c46) return { elf: digest(bytes) };
  if (magic >>> 16 === 0x4d5a) return describePe(bytes);
  if (magic === 0xcffaedfe) return describeMachO(bytes);
  if (magic === 0xcafebabe) return Object.assign({}, ...slicesOf(bytes).map(describeMachO));
  return undefined;
}

/**
 * Whether a packed program is the one it was made of, in all that is described.
 * @param {Buffer} program
 * @param {Buffer[]} originals of a universal program each processor's own
 */
export function hasSameCode(program, originals) {
  const code = describeCode(program);
  return code !== undefined && isDeepStrictEqual(code, Object.assign({}, ...originals.map(describeCode)));
}

/** @param {Buffer} program */
function withoutFuses(program) {
  const bytes = Buffer.from(program);
  for (const { states } of readFuseWires(bytes)) states.fill('0');
  return bytes;
}

/** @param {Buffer} bytes */
function describePe(bytes) {
  const executable = NtExecutable.from(bytes, { ignoreCert: true });
  const entry = executable.newHeader.optionalHeader.addressOfEntryPoint;
  const sections = executable
    .getAllSections()
    .filter(({ info }) => info.name !== '.rsrc')
    .map(({ info, data }) => {
      // The relocations move up when the resources before them grow.
      const address = info.name === '.reloc' ? '' : `at ${info.virtualAddress}`;
      const head = `pe ${info.name} ${address} ${info.virtualSize} ${info.characteristics}`;
      return [head, digest(Buffer.from(data ?? new ArrayBuffer(0)))];
    });
  return { 'pe entry': String(entry), ...Object.fromEntries(sections) };
}

/**
 * @param {Buffer} bytes a universal program: its head is big-endian, and names each half's place
 * @returns {Buffer[]}
 */
function slicesOf(bytes) {
  return Array.from({ length: bytes.readUInt32BE(4) }, (_, index) => {
    const entry = 8 + index * 20;
    const offset = bytes.readUInt32BE(entry + 8);
    return bytes.subarray(offset, offset + bytes.readUInt32BE(entry + 12));
  });
}

/** @param {Buffer} bytes one half */
function describeMachO(bytes) {
  return { [`mach-o ${bytes.readUInt32LE(4)}`]: digest(codeOfMachO(bytes)) };
}

/** @param {Buffer} bytes */
function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
