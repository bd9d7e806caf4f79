import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkIntegrity } from '../../../build/release-check/app/check-integrity.mjs';
import { readArchive } from '../../../build/release-check/app/read-archive.mjs';
import { projectFolder, rightFiles, writeArchive } from '../../support/small-release';

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
function windowsApp(hash: string | undefined) {
  const program = join(place, 'Parts Lookup.exe');
  const bytes = readFileSync(join(projectFolder, 'node_modules/7zip-bin/win/x64/7za.exe'));
  const executable = NtExecutable.from(bytes);
  const resource = NtExecutableResource.from(executable);
  if (hash) {
    const list = [{ file: 'resources\\app.asar', alg: 'SHA256', value: hash }];
    resource.entries.push({
      type: 'INTEGRITY',
      id: 'ELECTRONASAR',
      bin: new Uint8Array(Buffer.from(JSON.stringify(list))).buffer,
      lang: 1033,
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

function macApp(hash: string) {
  writeFileSync(
    join(place, 'Contents', 'Info.plist'),
    `<plist><dict><key>ElectronAsarIntegrity</key>
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
  expect(checkIntegrity(windowsApp(right))).toEqual([]);
  expect(checkIntegrity(windowsApp(other))).toEqual([
    'win: the program expects another app.asar than it has',
  ]);
  expect(checkIntegrity(windowsApp(undefined))).toHaveLength(1);
});

it('so must a macOS app', () => {
  expect(checkIntegrity(macApp(right))).toEqual([]);
  expect(checkIntegrity(macApp(other))).toEqual(['mac: the program expects another app.asar than it has']);
});
