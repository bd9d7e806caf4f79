/** The mark by which Electron finds its fuses in its own program; @electron/fuses keeps it to itself, and reads the first wire alone. */
const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/**
 * A fuse wire, as it lies in a program: after the mark come the version, the number of fuses and a byte for each.
 * @typedef {object} FuseWire
 * @property {number} version
 * @property {Buffer} states the program's own bytes: `0` off, `1` on
 */

/**
 * Every fuse wire of a program: one for both of Apple's processors holds two.
 * @param {Buffer} program
 * @returns {FuseWire[]}
 */
export function readFuseWires(program) {
  const wires = [];
  for (let at = program.indexOf(mark); at >= 0; at = program.indexOf(mark, at + 1)) {
    const [version = 0, count = 0] = program.subarray(at + mark.length);
    const from = at + mark.length + 2;
    wires.push({ version, states: program.subarray(from, from + count) });
  }
  return wires;
}
