import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startAdvice } from '../../../../../electron/app/crash/start-advice';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advice-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('A failed start with a writable folder blames neither folder nor disk', () => {
  expect(startAdvice(folder)).toBeNull();
});

it('A failed start with a read-only folder names it', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(startAdvice(join(file, 'data'))).toContain(join(file, 'data'));
});
