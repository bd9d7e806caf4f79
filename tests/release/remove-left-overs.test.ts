import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeLeftOvers } from '../../build/packing/remove-left-overs.mjs';

it('what electron-builder leaves beside the packages goes, and the packages stay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'left-overs-'));
  const packages = ['parts-lookup-1.2.3-mac-universal.dmg', 'parts-lookup-1.2.3-mac-universal.zip'];
  const leftOvers = [
    'builder-debug.yml',
    'builder-effective-config.yaml',
    'parts-lookup-1.2.3-mac-universal.zip.blockmap',
    'parts-lookup-1.2.3-win-x64-setup.exe.blockmap',
  ];
  for (const name of [...packages, ...leftOvers]) writeFileSync(join(folder, name), '');
  mkdirSync(join(folder, 'mac-universal'));
  removeLeftOvers(folder);
  expect(readdirSync(folder).sort()).toEqual(['mac-universal', ...packages]);
  rmSync(folder, { recursive: true });
});
