import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Data } from 'resedit';
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
