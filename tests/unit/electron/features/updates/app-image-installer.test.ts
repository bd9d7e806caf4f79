import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceAppImage } from '../../../../../electron/features/updates/app-image-installer';

const oldApp = Buffer.alloc(100_000, 'old');
const newApp = Buffer.alloc(300_000, 'new');
const artifact = {
  url: 'parts-lookup-1.1.0-linux-x86_64.AppImage',
  size: newApp.length,
  sha512: createHash('sha512').update(newApp).digest('base64'),
};

let folder = '';
let home = '';
let running = '';
let downloaded = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'app-image-'));
  home = join(folder, 'home');
  mkdirSync(home);
  running = join(home, 'Parts Lookup.AppImage');
  downloaded = join(folder, artifact.url);
  writeFileSync(downloaded, newApp);
  layOld();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const layOld = () => writeFileSync(running, oldApp, { mode: 0o750 });

/** The app is unchanged and alone in its folder. */
function expectUntouched(): void {
  expect(readFileSync(running).equals(oldApp)).toBe(true);
  expect(readdirSync(home)).toEqual(['Parts Lookup.AppImage']);
}

/** Runs a command as root, or as a user who may become root without a password. */
function asRoot(...args: string[]): boolean {
  const all = process.getuid?.() === 0 ? args : ['sudo', '-n', ...args];
  return spawnSync(all[0] ?? '', all.slice(1)).status === 0;
}

const mountsSmall = () =>
  asRoot('mount', '-t', 'tmpfs', '-o', `size=256k,uid=${process.getuid?.()}`, 'tmpfs', home);
const unmount = () => expect(asRoot('umount', home)).toBe(true);

describe.runIf(process.platform === 'linux')('an AppImage', () => {
  it('is replaced by the signed file under the same name and mode', async () => {
    await replaceAppImage(downloaded, artifact, running);
    expect(readFileSync(running).equals(newApp)).toBe(true);
    expect(statSync(running).mode & 0o777).toBe(0o750);
    expect(readdirSync(home)).toEqual(['Parts Lookup.AppImage']);
  });

  it('is replaced at its own path if started through a link', async () => {
    const link = join(folder, 'link');
    symlinkSync(running, link);
    await replaceAppImage(downloaded, artifact, link);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(running).equals(newApp)).toBe(true);
  });

  it('is unchanged if the disk is too small for the new one', async ({ skip }) => {
    if (!mountsSmall()) return skip('no file system can be mounted here');
    try {
      layOld();
      await expect(replaceAppImage(downloaded, artifact, running)).rejects.toMatchObject({
        failure: { code: 'update-not-saved', message: expect.stringContaining('ENOSPC') },
      });
      expectUntouched();
    } finally {
      unmount();
    }
  });

  it('is unchanged if the download was replaced after it was verified', async () => {
    writeFileSync(downloaded, Buffer.alloc(newApp.length, 'other'));
    await expect(replaceAppImage(downloaded, artifact, running)).rejects.toMatchObject({
      failure: { code: 'update-changed' },
    });
    expectUntouched();
  });

  it('is unchanged if the download is missing', async () => {
    rmSync(downloaded);
    await expect(replaceAppImage(downloaded, artifact, running)).rejects.toMatchObject({
      failure: { code: 'update-not-saved' },
    });
    expectUntouched();
  });

  it('reports a read-only folder', async ({ skip }) => {
    if (!mountsSmall()) return skip('no file system can be mounted here');
    try {
      layOld();
      expect(asRoot('mount', '-o', 'remount,ro', home)).toBe(true);
      await expect(replaceAppImage(downloaded, artifact, running)).rejects.toMatchObject({
        failure: { code: 'update-folder-not-writable', message: expect.stringContaining(home) },
      });
      expectUntouched();
    } finally {
      unmount();
    }
  });

  it('replaces the remains of an interrupted update without following links', async () => {
    const other = join(folder, 'other');
    writeFileSync(other, 'other');
    symlinkSync(other, join(home, '.Parts Lookup.AppImage.new'));
    await replaceAppImage(downloaded, artifact, running);
    expect(readFileSync(other, 'utf8')).toBe('other');
    expect(readFileSync(running).equals(newApp)).toBe(true);
  });
});
