import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import {
  checkComplete,
  checkTestBuildComplete,
  releaseSystems,
} from '../../build/release-check/folder/check-complete.mjs';

const place = mkdtempSync(join(tmpdir(), 'parts-complete-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A folder with empty files of these names. */
function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(place, 'folder-'));
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

it('a release has what its systems promise, no less and no more', () => {
  const missing = checkComplete(folderWith(), '1.2.3', releaseSystems);
  expect(missing).toHaveLength(15);
  const whole = missing.map((fault) => fault.replace(' is missing', ''));
  // As INSTALL.md and docs/releasing.md name it.
  for (const ending of ['linux-amd64.deb', 'win-arm64-setup.exe', 'mac-universal.dmg'])
    expect(whole).toContain(`parts-lookup-1.2.3-${ending}`);
  const sealed = [
    ...['SHA256SUMS', 'SHA256SUMS.asc', 'parts-lookup-1.2.3-linux-amd64.deb.asc', 'latest.yml'],
    'parts-lookup-1.2.3-linux-repository.tar.gz',
  ];
  expect(checkComplete(folderWith(...whole, ...sealed), '1.2.3', releaseSystems)).toEqual([]);
  const strangers = [
    'Setup.exe',
    'linux-unpacked',
    'parts-lookup-1.2.4-linux-amd64.deb',
    'x-linux-repository.tar.gz',
    'x.asc',
  ];
  const more = folderWith(...whole, ...strangers.filter((name) => name !== 'linux-unpacked'));
  mkdirSync(join(more, 'linux-unpacked'));
  expect(checkComplete(more, '1.2.3', releaseSystems)).toEqual(
    strangers.map((name) => `${name} is none of the files that a release has`),
  );
});

it('a test build has what can be made of a stand-in', () => {
  const folder = folderWith('linux-unpacked', 'parts-lookup-1.2.3-linux-amd64.deb');
  expect(checkTestBuildComplete(folder, '1.2.3')).toEqual([
    'parts-lookup-1.2.3-linux-x86_64.rpm is missing',
    'parts-lookup-1.2.3-linux-x64.tar.gz is missing',
  ]);
});
