const headLength = 32;
const segment = 0x19;
const codeSignature = 0x1d;
/** The most by which the linkers and codesign round a segment up: a page of Apple's processors. */
const page = 0x4000;

/**
 * A program of macOS as it was before somebody signed it, or would have been.
 * @param {Buffer} bytes for one processor, little-endian and of 64 bits
 * @returns {Buffer} all of it but the signature, the command that names it, and what else in the head depends on these
 * @throws {Error} when something in it belongs neither to the program nor to one signature
 */
export function codeOfMachO(bytes) {
  const { commands, commandsEnd, signatureAt, firstSection } = readCommands(bytes);
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
    if (kind === codeSignature) {
      // SECURITY: what is taken for the signature is not compared, so there is one, and nothing behind it.
      if (signatureAt < bytes.length || !isPlainSignature(command, bytes.length))
        throw new Error('its signature is not the one thing at its end');
      signatureAt = command.readUInt32LE(8);
    }
    if (kind === segment) {
      // The signature lies at the end of this one, and so is in its two sizes.
      if (command.toString('latin1', 8, 24) === '__LINKEDIT\0\0\0\0\0\0') {
        if (!endsWithFile(command, bytes.length)) throw new Error('its last segment is not what ends it');
        command.fill(0, 32, 40).fill(0, 48, 56);
      }
      for (let section = 0; section < command.readUInt32LE(64); section += 1) {
        const offset = command.readUInt32LE(72 + section * 80 + 48);
        if (offset > 0) firstSection = Math.min(firstSection, offset);
      }
    }
    commands.push(command);
    at += command.length;
  }
  if (at !== headLength + bytes.readUInt32LE(20)) throw new Error('its head is longer than its commands');
  return { commands, commandsEnd: at, signatureAt, firstSection };
}

/**
 * @param {Buffer} command
 * @param {number} length of the program
 */
function isPlainSignature(command, length) {
  return command.length === 16 && command.readUInt32LE(8) + command.readUInt32LE(12) === length;
}

/**
 * @param {Buffer} command of a segment
 * @param {number} length of the program
 */
function endsWithFile(command, length) {
  const [inMemory, from, inFile] = [32, 40, 48].map((at) => Number(command.readBigUInt64LE(at)));
  const room = Number(inMemory) - Number(inFile);
  return Number(from) + Number(inFile) === length && room >= 0 && room < page;
}

/** @param {Buffer} bytes what is signed is first filled up to a round size */
function withoutZeros(bytes) {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}
