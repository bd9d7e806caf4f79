const headLength = 32;
const segment = 0x19;
const codeSignature = 0x1d;

/**
 * A program of macOS as it was before somebody signed it, or would have been.
 * @param {Buffer} bytes for one processor, little-endian and of 64 bits
 * @returns {Buffer} all of it but the signature, the command that names it, and what else in the head depends on these
 */
export function codeOfMachO(bytes) {
  const { commands, signatureAt, firstSection } = readCommands(bytes);
  const commandsEnd = headLength + bytes.readUInt32LE(20);
  const head = [
    bytes.subarray(0, 16),
    // Between these are the number of commands and their size.
    bytes.subarray(24, headLength),
    ...commands.filter((command) => command.readUInt32LE(0) !== codeSignature),
    bytes.subarray(commandsEnd, firstSection),
  ];
  return Buffer.concat([
    withoutZeros(Buffer.concat(head)),
    withoutZeros(bytes.subarray(firstSection, signatureAt)),
  ]);
}

/** @param {Buffer} bytes */
function readCommands(bytes) {
  /** @type {Buffer[]} */
  const commands = [];
  let signatureAt = bytes.length;
  let firstSection = bytes.length;
  let at = headLength;
  for (let index = 0; index < bytes.readUInt32LE(16); index += 1) {
    const command = Buffer.from(bytes.subarray(at, at + bytes.readUInt32LE(at + 4)));
    const kind = command.readUInt32LE(0);
    if (kind === codeSignature) signatureAt = command.readUInt32LE(8);
    if (kind === segment) {
      // The signature lies at the end of this one, and so is in its two sizes.
      if (command.toString('latin1', 8, 18) === '__LINKEDIT') command.fill(0, 32, 40).fill(0, 48, 56);
      for (let section = 0; section < command.readUInt32LE(64); section += 1) {
        const offset = command.readUInt32LE(72 + section * 80 + 48);
        if (offset > 0) firstSection = Math.min(firstSection, offset);
      }
    }
    commands.push(command);
    at += command.length;
  }
  return { commands, signatureAt, firstSection };
}

/** @param {Buffer} bytes what is signed is first filled up to a round size */
function withoutZeros(bytes) {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}
