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

/** Puts two processors' programs into one file, as lipo does. */
export function uniteMacPrograms(...halves: Buffer[]): Buffer {
  const head = Buffer.alloc(0x4000);
  head.writeUInt32BE(0xcafebabe, 0);
  head.writeUInt32BE(halves.length, 4);
  const parts: Buffer[] = [head];
  for (const [index, half] of halves.entries()) {
    const entry = 8 + index * 20;
    head.writeUInt32BE(half.readUInt32LE(4), entry);
    head.writeUInt32BE(
      parts.reduce((sum, part) => sum + part.length, 0),
      entry + 8,
    );
    head.writeUInt32BE(half.length, entry + 12);
    parts.push(half, Buffer.alloc(0x4000 - (half.length % 0x4000)));
  }
  return Buffer.concat(parts);
}
