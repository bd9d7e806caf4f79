import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkIntegrity } from '../../build/release-check/app/check-integrity.mjs';
import { projectFolder, rightFiles, writeArchive } from '../support/small-release';

const tempDir = mkdtempSync(join(tmpdir(), 'parts-hash-'));
const resources = join(tempDir, 'Contents', 'Resources');
const archive = join(resources, 'app.asar');
let right = '';
const other = 'ab'.repeat(32);

beforeAll(async () => {
  mkdirSync(resources, { recursive: true });
  await writeArchive(resources, rightFiles(), join(tempDir, 'source'));
  right = createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');
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

/** A Windows program from the registry stands for Electron's; the hash lies in it as electron-builder puts it there. */
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

it('a Windows program must carry the hash of its archive’s header, and no second one', () => {
  const isAnother = ['win: the program expects a different app.asar'];
  expect(checkWindows([right])).toEqual([]);
  expect(checkWindows([other])).toEqual(isAnother);
  expect(checkWindows([], [])).toEqual(isAnother);
  // Two in one list, or one a language: Electron might read the other.
  expect(checkWindows([right, other])).toEqual(isAnother);
  expect(checkWindows([right], [1033, 1031])).toEqual(isAnother);
});

it('so must a macOS app', () => {
  const isAnother = ['mac: the program expects a different app.asar'];
  expect(checkMac(right)).toEqual([]);
  expect(checkMac(other)).toEqual(isAnother);
  // One that macOS does not read, and a second one, of which it might read the other.
  expect(checkMac(right, '<!-- more -->')).toEqual(isAnother);
  expect(checkMac(right, '<key>ElectronAsarIntegrity</key><dict/>')).toEqual(isAnother);
});
