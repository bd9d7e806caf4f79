import { crc32, deflateSync } from 'node:zlib';
import { SeededRandom } from './catalog/seeded-random';

type Color = readonly [red: number, green: number, blue: number];

const side = 160;
const ground: Color = [255, 255, 255];
const body: Color = [46, 48, 54];
const metal: Color = [176, 180, 186];
const mark: Color = [120, 124, 132];
const pinCounts = [4, 7, 8, 10];

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([frame.subarray(0, 4), typed, frame.subarray(4)]);
}

/** A PNG of `side` by `side` pixels with the colors of `colorAt`. */
function png(colorAt: (x: number, y: number) => Color): Buffer {
  const rows = Buffer.alloc(side * (1 + side * 3));
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) rows.set(colorAt(x, y), y * (1 + side * 3) + 1 + x * 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A drawing of an integrated circuit from above; its pins and width depend on `name`. */
function drawChip(name: string): Buffer {
  const random = new SeededRandom(name);
  const pins = random.pick(pinCounts);
  const half = random.whole(30, 46);
  const [left, right, top, bottom] = [side / 2 - half, side / 2 + half, 22, side - 22];
  const pitch = (bottom - top) / pins;
  return png((x, y) => {
    const inBody = x >= left && x < right && y >= top && y < bottom;
    if (inBody) return Math.hypot(x - left - 11, y - top - 11) < 4.5 ? mark : body;
    const inPinRow = y >= top && y < bottom && Math.abs(((y - top) % pitch) - pitch / 2) < pitch / 4;
    return inPinRow && x >= left - 16 && x < right + 16 ? metal : ground;
  });
}

/** Answers a request for an image of the sample catalog with an invented one. */
export function answerSampleImage(input: string): Response {
  return new Response(new Uint8Array(drawChip(new URL(input).pathname)));
}
