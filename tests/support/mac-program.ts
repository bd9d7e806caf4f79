/** Does what codesign does to a program without a signature: fills up, appends, and notes it in the head. */
export function signMacProgram(program: Buffer, signature: string): Buffer {
  const at = Math.ceil(program.length / 16) * 16;
  const signed = Buffer.concat([program, Buffer.alloc(at - program.length), Buffer.from(signature)]);
  const commands = program.readUInt32LE(16);
  const end = 32 + program.readUInt32LE(20);
  signed.writeUInt32LE(0x1d, end);
  signed.writeUInt32LE(16, end + 4);
  signed.writeUInt32LE(at, end + 8);
  signed.writeUInt32LE(signature.length, end + 12);
  signed.writeUInt32LE(commands + 1, 16);
  signed.writeUInt32LE(program.readUInt32LE(20) + 16, 20);
  // The segment at whose end the signature lies grows.
  const segment = signed.indexOf('__LINKEDIT') - 8;
  const from = Number(signed.readBigUInt64LE(segment + 40));
  signed.writeBigUInt64LE(BigInt(signed.length - from), segment + 48);
  signed.writeBigUInt64LE(BigInt(Math.ceil((signed.length - from) / 0x4000) * 0x4000), segment + 32);
  return signed;
}

/** What stands in a universal program's head of one slice, where it is another thing than what lipo writes there. */
export type SliceEntry = { type?: number; subtype?: number; offset?: number; size?: number };

/** Puts two processors' programs into one file, as lipo does. */
export function uniteMacPrograms(...halves: Buffer[]): Buffer {
  return uniteMacSlices(halves.map((program) => ({ program })));
}

/** The same, with what somebody else than lipo might write. */
export function uniteMacSlices(slices: { program: Buffer; entry?: SliceEntry }[]): Buffer {
  const head = Buffer.alloc(0x4000);
  head.writeUInt32BE(0xcafebabe, 0);
  head.writeUInt32BE(slices.length, 4);
  const parts: Buffer[] = [head];
  for (const [index, { program, entry = {} }] of slices.entries()) {
    const place = parts.reduce((sum, part) => sum + part.length, 0);
    const values = [
      entry.type ?? program.readUInt32LE(4),
      entry.subtype ?? program.readUInt32LE(8),
      entry.offset ?? place,
      entry.size ?? program.length,
      14,
    ];
    for (const [field, value] of values.entries()) head.writeUInt32BE(value, 8 + index * 20 + field * 4);
    parts.push(program, Buffer.alloc(0x4000 - (program.length % 0x4000)));
  }
  return Buffer.concat(parts);
}
