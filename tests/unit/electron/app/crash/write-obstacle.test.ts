import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeObstacle } from '../../../../../electron/app/crash/write-obstacle';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'obstacle-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a folder that can be written to is none, and holds nothing after it was tried', () => {
  expect(writeObstacle(folder)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

it('a folder that cannot be is named', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(writeObstacle(join(file, 'data'))?.message).toContain(file);
});
