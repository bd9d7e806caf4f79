import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Data } from 'resedit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeIconFiles } from '../../build/icon/icon-files.mjs';

const tempDir = mkdtempSync(join(tmpdir(), 'parts-icons-'));
beforeAll(() => writeIconFiles(tempDir), 30_000);
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

/** Reads width and height from a PNG's header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

it('writes a PNG of each size for Linux', () => {
  for (const name of readdirSync(join(tempDir, 'icons'))) {
    const size = Number.parseInt(name, 10);
    expect(sizeOf(readFileSync(join(tempDir, 'icons', name)))).toEqual([size, size]);
  }
});

it('writes one file with an image of each size for Windows', () => {
  const { icons } = Data.IconFile.from(readFileSync(join(tempDir, 'icon.ico')));
  expect(icons).toHaveLength(9);
  for (const { width, data } of icons)
    expect(sizeOf(Buffer.from('bin' in data ? new Uint8Array(data.bin) : []))).toEqual([
      width || 256,
      width || 256,
    ]);
});

it('writes one file for macOS whose parts have consistent lengths', () => {
  const icns = readFileSync(join(tempDir, 'icon.icns'));
  expect(icns.subarray(0, 4).toString()).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const types: string[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    types.push(icns.subarray(at, at + 4).toString());
  }
  expect(types).toContain('ic10');
  expect(types).toHaveLength(10);
});
