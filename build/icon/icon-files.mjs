import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawIcon } from './draw-icon.mjs';

/** The edges in pixels of a Linux package's icons. */
export const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];

/** The types that an icns names its PNGs by: `ic11` is 16 points on a dense screen, and so on. */
const macTypes = [
  { type: 'icp4', size: 16 },
  { type: 'icp5', size: 32 },
  { type: 'ic07', size: 128 },
  { type: 'ic08', size: 256 },
  { type: 'ic09', size: 512 },
  { type: 'ic10', size: 1024 },
  { type: 'ic11', size: 32 },
  { type: 'ic12', size: 64 },
  { type: 'ic13', size: 256 },
  { type: 'ic14', size: 512 },
];

/**
 * Writes every icon that the packages carry: `icon.ico`, `icon.icns` and `icons/<size>x<size>.png`.
 * @param {string} folder is made anew
 */
export async function writeIconFiles(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'icons'), { recursive: true });
  for (const size of linuxSizes) {
    await writeFile(join(folder, 'icons', `${size}x${size}.png`), await drawIcon(size, 'other'));
  }
  const windows = await Promise.all(
    windowsSizes.map(async (size) => ({ size, png: await drawIcon(size, 'other') })),
  );
  await writeFile(join(folder, 'icon.ico'), joinIco(windows));
  const mac = await Promise.all(
    macTypes.map(async ({ type, size }) => ({ type, png: await drawIcon(size, 'mac') })),
  );
  await writeFile(join(folder, 'icon.icns'), joinIcns(mac));
}

/**
 * @param {{size: number, png: Buffer}[]} images
 * @returns {Buffer} a Windows icon: a header, a row of 16 bytes an image, the PNGs
 */
function joinIco(images) {
  const rows = Buffer.alloc(6 + 16 * images.length);
  rows.writeUInt16LE(1, 2);
  rows.writeUInt16LE(images.length, 4);
  let offset = rows.length;
  for (const [index, { size, png }] of images.entries()) {
    const row = 6 + 16 * index;
    // One byte each for width and height, where 0 stands for 256.
    rows.writeUInt8(size % 256, row);
    rows.writeUInt8(size % 256, row + 1);
    rows.writeUInt16LE(1, row + 4);
    rows.writeUInt16LE(32, row + 6);
    rows.writeUInt32LE(png.length, row + 8);
    rows.writeUInt32LE(offset, row + 12);
    offset += png.length;
  }
  return Buffer.concat([rows, ...images.map(({ png }) => png)]);
}

/**
 * @param {{type: string, png: Buffer}[]} images
 * @returns {Buffer} a macOS icon: its mark and length, then type, length and PNG of each image
 */
function joinIcns(images) {
  const parts = images.flatMap(({ type, png }) => [markAndLength(type, png.length + 8), png]);
  const length = parts.reduce((sum, part) => sum + part.length, 8);
  return Buffer.concat([markAndLength('icns', length), ...parts]);
}

/**
 * @param {string} mark four letters
 * @param {number} length in bytes, with these eight
 */
function markAndLength(mark, length) {
  const head = Buffer.alloc(8, mark, 'ascii');
  head.writeUInt32BE(length, 4);
  return head;
}
