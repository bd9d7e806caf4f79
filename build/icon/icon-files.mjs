import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Data } from 'resedit';
import { drawIcon } from './draw-icon.mjs';

/** Width and height in pixels of the icons in a Linux package. */
export const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];

/** The types of the PNGs in an icns file; `ic11`, for example, is 16 points at double density. */
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
 * Writes all icons that the packages contain: `icon.ico`, `icon.icns` and `icons/<size>x<size>.png`.
 * @param {string} folder replaced if it exists
 */
export async function writeIconFiles(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'icons'), { recursive: true });
  for (const size of linuxSizes) {
    await writeFile(join(folder, 'icons', `${size}x${size}.png`), await drawIcon(size, 'other'));
  }
  const windows = new Data.IconFile();
  for (const size of windowsSizes) {
    windows.icons.push({ data: Data.RawIconItem.from(await drawIcon(size, 'other'), size, size, 32) });
  }
  await writeFile(join(folder, 'icon.ico'), Buffer.from(windows.generate()));
  const mac = await Promise.all(
    macTypes.map(async ({ type, size }) => ({ type, png: await drawIcon(size, 'mac') })),
  );
  await writeFile(join(folder, 'icon.icns'), joinIcns(mac));
}

/**
 * @param {{type: string, png: Buffer}[]} images
 * @returns {Buffer} an icns file: its magic number and length, then type, length and PNG of each image
 */
function joinIcns(images) {
  const parts = images.flatMap(({ type, png }) => [typeAndLength(type, png.length + 8), png]);
  const length = parts.reduce((sum, part) => sum + part.length, 8);
  return Buffer.concat([typeAndLength('icns', length), ...parts]);
}

/**
 * @param {string} type four letters
 * @param {number} length in bytes, including these eight
 */
function typeAndLength(type, length) {
  const head = Buffer.alloc(8, type, 'ascii');
  head.writeUInt32BE(length, 4);
  return head;
}
