import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { feedFileName } from '../../../../../electron/features/updates/feed-file-name';
import { packageKind } from '../../../../../electron/features/updates/package-kind';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-kind-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const kind = (platform: NodeJS.Platform, appDir?: string) =>
  packageKind({ platform, resources: folder, executable: join(folder, 'parts-lookup'), appDir });

it('The package kind on Linux is what the package claims, an AppImage, or an archive that nothing replaces', () => {
  expect(kind('linux')).toBeNull();
  expect(kind('linux', folder)).toBe('AppImage');
  // The variable of a terminal that runs as an AppImage.
  expect(kind('linux', '/tmp/.mount_other')).toBeNull();
  for (const type of ['deb', 'rpm'] as const) {
    writeFileSync(join(folder, 'package-type'), `${type}\n`);
    expect(kind('linux', folder)).toBe(type);
  }
  writeFileSync(join(folder, 'package-type'), 'pacman');
  expect(kind('linux')).toBeNull();
});

it('The package kind on Windows is an installer only beside its uninstaller', () => {
  expect(kind('win32')).toBeNull();
  writeFileSync(join(folder, 'Uninstall Parts Lookup.exe'), '');
  expect(kind('win32')).toBe('exe');
});

it('The package kind on macOS is always the app itself', () => expect(kind('darwin')).toBe('zip'));

it.each([
  ['linux', 'x64', 'latest-linux.yml'],
  ['linux', 'arm64', 'latest-linux-arm64.yml'],
  ['win32', 'arm64', 'latest.yml'],
  ['darwin', 'x64', 'latest-mac.yml'],
] as const)('The feed for %s on %s is %s', (platform, arch, name) => {
  expect(feedFileName(platform, arch)).toBe(name);
});
