import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Any program will do as the runtime that mounts the image. */
const program = readFileSync('/bin/true');

/**
 * Builds an AppImage from an unpacked app, with electron-builder's layout. It can be opened, but not run.
 * @param change changes its files before they are packed
 */
export function makeSmallAppImage(
  file: string,
  app: string,
  change: (stage: string) => void = () => {},
): void {
  const stage = mkdtempSync(join(tmpdir(), 'parts-app-image-'));
  try {
    cpSync(app, stage, { recursive: true });
    writeFileSync(join(stage, 'AppRun'), '#!/bin/sh\n', { mode: 0o755 });
    writeFileSync(join(stage, 'parts-lookup.desktop'), '[Desktop Entry]\nExec=AppRun --no-sandbox %U\n');
    const icons = 'usr/share/icons/hicolor/16x16/apps';
    mkdirSync(join(stage, icons), { recursive: true });
    writeFileSync(join(stage, icons, 'parts-lookup.png'), 'picture');
    for (const link of ['.DirIcon', 'parts-lookup.png'])
      symlinkSync(join(icons, 'parts-lookup.png'), join(stage, link));
    mkdirSync(join(stage, 'usr/lib'));
    writeFileSync(join(stage, 'usr/lib/libXss.so.1'), 'library');
    change(stage);
    const image = `${stage}.squashfs`;
    execFileSync('mksquashfs', [stage, image, '-all-root', '-no-progress', '-quiet', '-no-xattrs'], {
      stdio: 'pipe',
    });
    writeFileSync(file, Buffer.concat([program, readFileSync(image)]));
    rmSync(image);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
