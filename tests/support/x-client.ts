import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';

/** The part of the X protocol that lists the visible windows of a display and presses keys there. */
export interface XClient {
  /** The program names of the visible windows. */
  visiblePrograms(): Promise<string[]>;
  /** Presses and releases keys, by their codes on PC keyboards. */
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

/** Returns a function that reads exactly `length` bytes from `socket`. */
function createReader(socket: Socket): (length: number) => Promise<Buffer> {
  let buffered = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    buffered = Buffer.concat([buffered, chunk]);
    socket.emit('buffered');
  });
  return async (length) => {
    while (buffered.length < length) await once(socket, 'buffered');
    const taken = buffered.subarray(0, length);
    buffered = buffered.subarray(length);
    return taken;
  };
}

/** One request: its opcode, the data byte of its header, and its 4-byte words. */
function request(opcode: number, data: number, words: readonly number[], tail = Buffer.alloc(0)): Buffer {
  const padded = Buffer.concat([tail, Buffer.alloc((4 - (tail.length % 4)) % 4)]);
  const head = Buffer.alloc(4 + words.length * 4);
  head.writeUInt8(opcode, 0);
  head.writeUInt8(data, 1);
  head.writeUInt16LE((head.length + padded.length) / 4, 2);
  for (const [index, word] of words.entries()) head.writeUInt32LE(word, 4 + index * 4);
  return Buffer.concat([head, padded]);
}

/** @param display as in the variable DISPLAY, such as `:99`; it must not require authorization */
export async function openXClient(display: string): Promise<XClient> {
  const socket = createConnection(`/tmp/.X11-unix/X${display.slice(1)}`);
  const read = createReader(socket);
  const send = async (message: Buffer) => {
    socket.write(message);
    let answer = await read(32);
    // Events reach every client, requested or not; 0 is an error, 1 a reply.
    while ((answer[0] ?? 0) > 1) answer = await read(32);
    const body = answer[0] === 1 ? await read(answer.readUInt32LE(4) * 4) : Buffer.alloc(0);
    return Buffer.concat([answer, body]);
  };

  // Little-endian, version 11.0, no authorization.
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const greeting = await read(8);
  const setup = await read(greeting.readUInt16LE(6) * 4);
  if (greeting[0] !== 1) throw new Error(`The display ${display} refuses connections`);
  // The first screen, whose first word is the root window, follows the vendor's name and the formats.
  const root = setup.readUInt32LE(32 + Math.ceil(setup.readUInt16LE(16) / 4) * 4 + (setup[21] ?? 0) * 8);
  const xtest = Buffer.from('XTEST');
  const keyboard = (await send(request(opcodes.queryExtension, 0, [xtest.length], xtest)))[9] ?? 0;

  async function programOf(window: number): Promise<string | null> {
    const attributes = await send(request(opcodes.getWindowAttributes, 0, [window]));
    if (attributes[0] !== 1 || attributes[26] !== viewable) return null;
    const property = await send(request(opcodes.getProperty, 0, [window, wmClass, 0, 0, 64]));
    // Two NUL-terminated names; without a window manager the windows are children of the root.
    return property.toString('latin1', 32).split('\0')[0] ?? null;
  }

  return {
    async visiblePrograms() {
      const tree = await send(request(opcodes.queryTree, 0, [root]));
      const found: string[] = [];
      for (let index = 0; index < tree.readUInt16LE(16); index += 1) {
        const program = await programOf(tree.readUInt32LE(32 + index * 4));
        if (program) found.push(program);
      }
      return found;
    },
    async press(...keyCodes) {
      for (const code of keyCodes) {
        for (const event of [keyPress, keyRelease])
          socket.write(request(keyboard, fakeInput, [event | (code << 8), 0, 0, 0, 0, 0, 0, 0]));
      }
      // A reply to any request means that all earlier ones have been processed.
      await send(request(opcodes.getInputFocus, 0, []));
    },
    close: () => socket.destroy(),
  };
}
