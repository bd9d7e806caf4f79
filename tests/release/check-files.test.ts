import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkFiles } from '../../build/release-check/folder/check-files.mjs';

const tempDir = mkdtempSync(join(tmpdir(), 'parts-complete-'));
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

/** Creates a folder with empty files of these names. */
function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tempDir, 'folder-'));
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

it('requires exactly the files of every system of a release', () => {
  const missing = checkFiles(folderWith(), '1.2.3', false);
  expect(missing).toHaveLength(15);
  const complete = missing.map((finding) => finding.replace(' is missing', ''));
  // As in INSTALL.md and docs/releasing.md.
  for (const ending of ['linux-amd64.deb', 'win-arm64-setup.exe', 'mac-universal.dmg'])
    expect(complete).toContain(`parts-lookup-1.2.3-${ending}`);
  const signatures = [
    ...['SHA256SUMS', 'SHA256SUMS.asc', 'parts-lookup-1.2.3-linux-amd64.deb.asc', 'latest.yml'],
    'parts-lookup-1.2.3-linux-repository.tar.gz',
  ];
  // The packages are empty, so they have no version.
  const versions = ['1.2.3 amd64', '0:1.2.3-1 x86_64'].map(
    (found, index) => `${complete[index]} is unreadable, not parts-lookup ${found}`,
  );
  expect(checkFiles(folderWith(...complete, ...signatures), '1.2.3', false)).toEqual(versions);
  const unexpected = [
    'Setup.exe',
    'linux-unpacked',
    'parts-lookup-1.2.4-linux-amd64.deb',
    'x-linux-repository.tar.gz',
    'x.asc',
  ];
  const more = folderWith(...complete, ...unexpected.filter((name) => name !== 'linux-unpacked'));
  mkdirSync(join(more, 'linux-unpacked'));
  expect(checkFiles(more, '1.2.3', false)).toEqual([
    ...unexpected.map((name) => `${name} does not belong in a release 1.2.3`),
    ...versions,
  ]);
});

it('requires of a test build what can be built with the stand-in', () => {
  const folder = folderWith(
    'builder-debug.yml',
    'parts-lookup-1.2.3-linux-x64.contents',
    'parts-lookup-1.2.4-linux-x64.zip',
  );
  expect(checkFiles(folder, '1.2.3', true)).toEqual([
    'parts-lookup-1.2.4-linux-x64.zip does not belong in a release 1.2.3',
    ...['-linux-amd64.deb', '-linux-x86_64.rpm', '-linux-x64.tar.gz', '.cdx.json'].map(
      (ending) => `parts-lookup-1.2.3${ending} is missing`,
    ),
  ]);
});

it('rejects a file above its size limit', () => {
  const folder = folderWith('parts-lookup-1.2.3.cdx.json');
  truncateSync(join(folder, 'parts-lookup-1.2.3.cdx.json'), 1_100_000);
  expect(checkFiles(folder, '1.2.3', false)).toContain(
    'parts-lookup-1.2.3.cdx.json has 1.1 MB, more than 1 MB',
  );
});
