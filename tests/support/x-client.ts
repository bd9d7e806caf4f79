import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';

/** What is on a virtual screen, and keys pressed there: as much of the X protocol as it takes to be its user. */
export interface XClient {
  /** The program names of the windows that are shown. */
  shownPrograms(): Promise<string[]>;
  /** Presses and releases keys, by their codes on every PC keyboard. */
  press(...keyCodes: number[]): Promise<void>;
  close(): void;
}

const opcodes = {
  getWindowAttributes: 3,
  queryTree: 15,
  getProperty: 20,
  getInputFocus: 43,
  queryExtension: 98,
} as const;
const keyPress = 2;
const keyRelease = 3;
const fakeInput = 2;
const wmClass = 67;
const viewable = 2;

/** Takes exactly as many bytes off `socket` as are asked for. */
function createReader(socket: Socket): (length: number) => Promise<Buffer> {
  let held = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    socket.emit('held');
  });
  return async (length) => {
    while (held.length < length) await once(socket, 'held');
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  };
}

/** One request: its code, the byte beside it, and its words of four bytes. */
function request(opcode: number, beside: number, words: readonly number[], tail = Buffer.alloc(0)): Buffer {
  const padded = Buffer.concat([tail, Buffer.alloc((4 - (tail.length % 4)) % 4)]);
  const head = Buffer.alloc(4 + words.length * 4);
  head.writeUInt8(opcode, 0);
  head.writeUInt8(beside, 1);
  head.writeUInt16LE((head.length + padded.length) / 4, 2);
  for (const [index, word] of words.entries()) head.writeUInt32LE(word, 4 + index * 4);
  return Buffer.concat([head, padded]);
}

/** @param display as in the variable DISPLAY, such as `:99`; one that lets everybody in */
export async function openXClient(display: string): Promise<XClient> {
  const socket = createConnection(`/tmp/.X11-unix/X${display.slice(1)}`);
  const read = createReader(socket);
  const ask = async (message: Buffer) => {
    socket.write(message);
    let answer = await read(32);
    // Events reach every client, asked for or not; 0 is an error, 1 the reply.
    while ((answer[0] ?? 0) > 1) answer = await read(32);
    const body = answer[0] === 1 ? await read(answer.readUInt32LE(4) * 4) : Buffer.alloc(0);
    return Buffer.concat([answer, body]);
  };

  // Little-endian, version 11.0, no authorization.
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const greeting = await read(8);
  const setup = await read(greeting.readUInt16LE(6) * 4);
  if (greeting[0] !== 1) throw new Error(`The display ${display} lets nobody in`);
  // The first screen, of which the root window is the first word, comes after the vendor's name and the formats.
  const root = setup.readUInt32LE(32 + Math.ceil(setup.readUInt16LE(16) / 4) * 4 + (setup[21] ?? 0) * 8);
  const xtest = Buffer.from('XTEST');
  const keyboard = (await ask(request(opcodes.queryExtension, 0, [xtest.length], xtest)))[9] ?? 0;

  async function programOf(window: number): Promise<string | null> {
    const attributes = await ask(request(opcodes.getWindowAttributes, 0, [window]));
    if (attributes[0] !== 1 || attributes[26] !== viewable) return null;
    const property = await ask(request(opcodes.getProperty, 0, [window, wmClass, 0, 0, 64]));
    // Two names, each with a NUL at its end; no window manager stands between the root and the windows.
    return property.toString('latin1', 32).split('\0')[0] ?? null;
  }

  return {
    async shownPrograms() {
      const tree = await ask(request(opcodes.queryTree, 0, [root]));
      const found: string[] = [];
      for (let index = 0; index < tree.readUInt16LE(16); index += 1) {
        const program = await programOf(tree.readUInt32LE(32 + index * 4));
        if (program) found.push(program);
      }
      return found;
    },
    async press(...keyCodes) {
      for (const code of keyCodes) {
        for (const way of [keyPress, keyRelease])
          socket.write(request(keyboard, fakeInput, [way | (code << 8), 0, 0, 0, 0, 0, 0, 0]));
      }
      // An answer to anything means that all before it was done.
      await ask(request(opcodes.getInputFocus, 0, []));
    },
    close: () => socket.destroy(),
  };
}
