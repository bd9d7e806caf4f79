import { execFileSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuilderTools, writeAppRun } from '../../build/release-check/artefacts/builder-tools.mjs';

/** The head of a program without code; its table of sections, of one empty entry, ends with it. */
export const smallRuntime = (() => {
  const program = Buffer.alloc(4096);
  program.write('\x7fELF\x02\x01\x01\x00AI\x02', 'latin1');
  program.writeBigUInt64LE(4096n - 64n, 40);
  program.writeUInt16LE(64, 58);
  program.writeUInt16LE(1, 60);
  return program;
})();

const library = 'libXss.so.1';

/** Where Debian's `nsis` has the plugins of the installers that it makes. */
const pluginFolder = '/usr/share/nsis/Plugins/x86-unicode';

/** What small AppImages and installers are made with, in place of what electron-builder fetches. */
export function makeSmallTools(folder: string): BuilderTools {
  mkdirSync(folder, { recursive: true });
  const runtime = join(folder, 'runtime');
  writeFileSync(runtime, smallRuntime);
  writeFileSync(join(folder, library), 'library');
  return {
    appImage: async () => ({ runtime, libraries: folder }),
    installer: async () => [pluginFolder],
  };
}

/**
 * Makes an AppImage of an unpacked app, as electron-builder lays it out. It can be opened, not run.
 * @param project folder of a checkout
 * @param change what to do to its files before they go in
 */
export function makeSmallAppImage(
  file: string,
  app: string,
  project: string,
  change: (stage: string) => void = () => {},
  runtime = smallRuntime,
): void {
  const stage = mkdtempSync(join(tmpdir(), 'parts-app-image-'));
  try {
    cpSync(app, stage, { recursive: true });
    writeFileSync(join(stage, 'AppRun'), writeAppRun(project), { mode: 0o755 });
    writeFileSync(join(stage, 'parts-lookup.desktop'), '[Desktop Entry]\nExec=AppRun --no-sandbox %U\n');
    const icons = 'usr/share/icons/hicolor/16x16/apps';
    mkdirSync(join(stage, icons), { recursive: true });
    writeFileSync(join(stage, icons, 'parts-lookup.png'), 'picture');
    for (const link of ['.DirIcon', 'parts-lookup.png'])
      symlinkSync(join(icons, 'parts-lookup.png'), join(stage, link));
    mkdirSync(join(stage, 'usr/lib'));
    writeFileSync(join(stage, 'usr/lib', library), 'library');
    change(stage);
    rmSync(file, { force: true });
    const args = [
      '-offset',
      String(runtime.length),
      '-all-root',
      '-noappend',
      '-no-progress',
      '-quiet',
      '-no-xattrs',
    ];
    execFileSync('mksquashfs', [stage, file, ...args], { stdio: 'pipe' });
    const handle = openSync(file, 'r+');
    writeSync(handle, runtime, 0, runtime.length, 0);
    closeSync(handle);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
