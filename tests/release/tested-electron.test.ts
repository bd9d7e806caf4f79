import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openWorkspace } from './step-runner';

const tempDir = mkdtempSync(join(tmpdir(), 'tested-electron-'));
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

// The end-to-end tests hold the official Electron against its own SQLite, and the stand-in against the package in its place.
it.each([
  ['the Electron that ships', 'v45.5.0', true],
  ['the stand-in', 'v33.2.1', false],
  ['an Electron that does not start', '', false],
])('the release workflow tests with %s: %s, %s', async (_, version, passes) => {
  const workspace = openWorkspace(tempDir);
  workspace.write('package.json', JSON.stringify({ devDependencies: { electron: '45.5.0' } }));
  workspace.fake('electron', version ? `echo ${version}` : 'exit 1');
  workspace.fake('npm', 'echo preparing; command -v electron');
  expect(await workspace.passes('checks', 'Check that the tests run in the Electron that ships')).toBe(
    passes,
  );
});
