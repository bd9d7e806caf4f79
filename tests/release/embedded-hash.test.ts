import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkIntegrity } from '../../build/release-check/app/check-integrity.mjs';
import { projectFolder, validFiles, writeArchive } from '../support/small-release';

const tempDir = mkdtempSync(join(tmpdir(), 'parts-hash-'));
const resources = join(tempDir, 'Contents', 'Resources');
const archive = join(resources, 'app.asar');
let valid = '';
const other = 'ab'.repeat(32);

beforeAll(async () => {
  mkdirSync(resources, { recursive: true });
  await writeArchive(resources, validFiles(), join(tempDir, 'source'));
  valid = createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');
});
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

const appOf = (artifact: string, system: string, program = '') => ({
  artifact,
  system,
  root: tempDir,
  program,
  resources,
  contents: new Map<string, string>(),
});

/** Uses a Windows program from npm in place of Electron's, with the hash where electron-builder puts it. */
function checkWindows(hashes: string[], languages = [1033]): string[] {
  const program = join(tempDir, 'Parts Lookup.exe');
  const executable = NtExecutable.from(
    readFileSync(join(projectFolder, 'node_modules/7zip-bin/win/x64/7za.exe')),
  );
  const resource = NtExecutableResource.from(executable);
  const list = hashes.map((value) => ({ file: 'resources\\app.asar', alg: 'SHA256', value }));
  const bin = new Uint8Array(Buffer.from(JSON.stringify(list))).buffer;
  for (const lang of languages)
    resource.entries.push({ type: 'INTEGRITY', id: 'ELECTRONASAR', bin, lang, codepage: 1200 });
  if (languages.length > 0) resource.outputResource(executable);
  writeFileSync(program, Buffer.from(executable.generate()));
  return checkIntegrity(appOf('win', 'win-x64', program));
}

function checkMac(hash: string, before = ''): string[] {
  writeFileSync(
    join(tempDir, 'Contents', 'Info.plist'),
    `<plist><dict>${before}<key>ElectronAsarIntegrity</key>
      <dict><key>Resources/app.asar</key><dict><key>algorithm</key><string>SHA256</string>
      <key>hash</key><string>${hash}</string></dict>
    </dict></dict></plist>`,
  );
  return checkIntegrity(appOf('mac', 'mac-universal'));
}

it('requires the hash of the archive’s header in a Windows program, and no second one', () => {
  const mismatch = ['win: the program expects a different app.asar'];
  expect(checkWindows([valid])).toEqual([]);
  expect(checkWindows([other])).toEqual(mismatch);
  expect(checkWindows([], [])).toEqual(mismatch);
  // Two in one list, or one per language: Electron might read the other.
  expect(checkWindows([valid, other])).toEqual(mismatch);
  expect(checkWindows([valid], [1033, 1031])).toEqual(mismatch);
});

it('requires the hash of the archive’s header in a macOS app, and no second one', () => {
  const mismatch = ['mac: the program expects a different app.asar'];
  expect(checkMac(valid)).toEqual([]);
  expect(checkMac(other)).toEqual(mismatch);
  // A comment, which macOS ignores, and a second entry: macOS might read the other.
  expect(checkMac(valid, '<!-- more -->')).toEqual(mismatch);
  expect(checkMac(valid, '<key>ElectronAsarIntegrity</key><dict/>')).toEqual(mismatch);
});
