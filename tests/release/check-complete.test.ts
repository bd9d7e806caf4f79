import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import {
  checkComplete,
  checkTestBuildComplete,
  releaseSystems,
} from '../../build/release-check/folder/check-complete.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parts-complete-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the three systems' jobs hand in, as INSTALL.md and docs/releasing.md name it. */
const whole = [
  '.cdx.json',
  '-linux-amd64.deb',
  '-linux-amd64.deb.asc',
  '-linux-x64.contents',
  '-linux-x64.tar.gz',
  '-linux-x64.tar.gz.asc',
  '-linux-x86_64.AppImage',
  '-linux-x86_64.AppImage.asc',
  '-linux-x86_64.rpm',
  '-linux-x86_64.rpm.asc',
  '-mac-universal.contents',
  '-mac-universal.dmg',
  '-mac-universal.zip',
  '-win-arm64-setup.exe',
  '-win-arm64.contents',
  '-win-arm64.zip',
  '-win-x64-setup.exe',
  '-win-x64.contents',
  '-win-x64.zip',
].map((ending) => `parts-lookup-1.2.3${ending}`);

it('a release has what its systems promise, no less and no more', () => {
  mkdirSync(folder, { recursive: true });
  for (const name of [
    ...whole,
    'SHA256SUMS',
    'SHA256SUMS.sig',
    'SHA256SUMS.asc',
    'latest.yml',
    'latest.yml.sig',
  ])
    writeFileSync(join(folder, name), '');
  const check = () => checkComplete(folder, '1.2.3', releaseSystems);
  expect(check()).toEqual([]);
  for (const name of whole.filter((name) => !name.endsWith('.asc'))) {
    rmSync(join(folder, name));
    expect(check()).toContain(`${name} is missing`);
    writeFileSync(join(folder, name), '');
  }
  for (const name of [
    'parts-lookup-1.2.3-win-setup.exe',
    'parts-lookup-1.2.4-linux-amd64.deb',
    'Setup.exe',
    'x.asc',
  ]) {
    writeFileSync(join(folder, name), '');
    expect(check()).toEqual([`${name} is none of the files that a release has`]);
    rmSync(join(folder, name));
  }
  mkdirSync(join(folder, 'linux-unpacked'));
  expect(check()).toEqual(['linux-unpacked is none of the files that a release has']);
  rmSync(join(folder, 'linux-unpacked'), { recursive: true });
});

it('a test build has what can be made of a stand-in', () => {
  mkdirSync(join(folder, 'linux-unpacked'), { recursive: true });
  writeFileSync(join(folder, 'parts-lookup-1.2.3-linux-amd64.deb'), '');
  expect(checkTestBuildComplete(folder, '1.2.3')).toEqual([
    'parts-lookup-1.2.3-linux-x86_64.rpm is missing',
    'parts-lookup-1.2.3-linux-x64.tar.gz is missing',
  ]);
});
