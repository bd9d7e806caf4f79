import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findBuilderTools, writeAppRun } from '../../build/release-check/artefacts/builder-tools.mjs';
import { projectFolder } from '../support/small-release';

// Where electron-builder keeps its tools is no promise of its: these fail when a new version of it keeps them elsewhere. Here the
// tools are in folders that its variables name, in the order in which it unpacks its own.

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'parts-tools-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true, force: true });
});

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), '');
  }
}

it('finds what an AppImage is made with, for each processor', async () => {
  const host = `linux-${process.arch}`;
  write(
    `${host}/mksquashfs`,
    `${host}/desktop-file-validate`,
    'runtime-x64',
    'runtime-arm64',
    'lib/x64/libXss.so.1',
  );
  vi.stubEnv('APPIMAGE_TOOLS_PATH', place);
  const tools = findBuilderTools(projectFolder);
  const libraries = join(place, 'lib/x64');
  expect(await tools.appImage('linux-x64')).toEqual({ runtime: join(place, 'runtime-x64'), libraries });
  expect(await tools.appImage('linux-arm64')).toEqual({ runtime: join(place, 'runtime-arm64'), libraries });
});

it('finds the plugins of an installer: electron-builder’s, and NSIS’s own', async () => {
  write('nsis/linux/makensis', 'resources/plugins/x86-unicode/nsis7z.dll');
  vi.stubEnv('ELECTRON_BUILDER_NSIS_DIR', join(place, 'nsis'));
  vi.stubEnv('ELECTRON_BUILDER_NSIS_RESOURCES_DIR', join(place, 'resources'));
  expect(await findBuilderTools(projectFolder).installer()).toEqual([
    join(place, 'resources/plugins/x86-unicode'),
    join(place, 'nsis/Plugins/x86-unicode'),
  ]);
});

it('writes the script that starts an AppImage', () => {
  const script = writeAppRun(projectFolder);
  expect(script).toMatch(/^#!\/usr\/bin\/env bash\n/);
  expect(script).toContain('BIN="$APPDIR/parts-lookup"');
});
