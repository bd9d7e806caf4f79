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

it('A writable folder is no obstacle and stays empty', () => {
  expect(writeObstacle(folder)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

it('A read-only folder is named', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(writeObstacle(join(file, 'data'))?.message).toContain(file);
});
