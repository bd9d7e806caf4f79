import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkIntegrity } from '../../build/release-check/app/check-integrity.mjs';
import { readArchive } from '../../build/release-check/app/read-archive.mjs';
import { projectFolder, rightFiles, writeArchive } from '../support/small-release';

const place = mkdtempSync(join(tmpdir(), 'parts-hash-'));
const resources = join(place, 'Contents', 'Resources');
const archive = join(resources, 'app.asar');
let right = '';
const other = 'ab'.repeat(32);

beforeAll(async () => {
  mkdirSync(resources, { recursive: true });
  await writeArchive(resources, rightFiles(), join(place, 'source'));
  right = readArchive(archive).headerHash;
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A Windows program from the registry stands for Electron's; the hash lies in it as electron-builder puts it there. */
function windowsApp(hashes: string[], languages = [1033]) {
  const program = join(place, 'Parts Lookup.exe');
  const bytes = readFileSync(join(projectFolder, 'node_modules/7zip-bin/win/x64/7za.exe'));
  const executable = NtExecutable.from(bytes);
  const resource = NtExecutableResource.from(executable);
  const list = hashes.map((value) => ({ file: 'resources\\app.asar', alg: 'SHA256', value }));
  if (list.length > 0) {
    for (const lang of languages)
      resource.entries.push({
        type: 'INTEGRITY',
        id: 'ELECTRONASAR',
        bin: new Uint8Array(Buffer.from(JSON.stringify(list))).buffer,
        lang,
        codepage: 1200,
      });
    resource.outputResource(executable);
  }
  writeFileSync(program, Buffer.from(executable.generate()));
  return {
    artefact: 'win',
    system: 'win-x64',
    root: place,
    program,
    resources,
    contents: new Map<string, string>(),
  };
}

function macApp(hash: string, before = '') {
  writeFileSync(
    join(place, 'Contents', 'Info.plist'),
    `<plist><dict>${before}<key>ElectronAsarIntegrity</key>
      <dict><key>Resources/app.asar</key><dict><key>algorithm</key><string>SHA256</string>
      <key>hash</key><string>${hash}</string></dict>
    </dict></dict></plist>`,
  );
  return {
    artefact: 'mac',
    system: 'mac-universal',
    root: place,
    program: '',
    resources,
    contents: new Map<string, string>(),
  };
}

it('a Windows program must carry the hash of its archive’s header', () => {
  const isAnother = ['win: the program expects another app.asar than it has'];
  expect(checkIntegrity(windowsApp([right]))).toEqual([]);
  expect(checkIntegrity(windowsApp([other]))).toEqual(isAnother);
  expect(checkIntegrity(windowsApp([]))).toEqual(isAnother);
  // Two in one list, or one a language: Electron might read the other.
  expect(checkIntegrity(windowsApp([right, other]))).toEqual(isAnother);
  expect(checkIntegrity(windowsApp([right], [1033, 1031]))).toEqual(isAnother);
});

it('so must a macOS app', () => {
  expect(checkIntegrity(macApp(right))).toEqual([]);
  const isAnother = ['mac: the program expects another app.asar than it has'];
  expect(checkIntegrity(macApp(other))).toEqual(isAnother);
  // One that macOS does not read, and a second one, of which it might read the other.
  expect(checkIntegrity(macApp(right, '<!-- more -->'))).toEqual(isAnother);
  expect(checkIntegrity(macApp(right, '<key>ElectronAsarIntegrity</key><dict/>'))).toEqual(isAnother);
});
