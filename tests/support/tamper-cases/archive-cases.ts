import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile } from '@electron/asar';
import { makeReleaseKey } from '../../../build/signing/ed25519.mjs';
import { repack } from './repack';
import { replace, resourcesFolder, type TamperCase } from './tamper-case';

const keytar = 'node_modules/keytar/';
const binary = `${keytar}prebuilds/linux-x64/keytar.node`;

const repacked =
  (path: string, content: string): TamperCase['tamper'] =>
  (folder, _version, tempDir) =>
    repack(folder, tempDir, { [path]: content });

/** Changes to app.asar: a single byte, or a consistent archive such as a compromised build machine would make. */
export const archiveCases: TamperCase[] = [
  {
    name: 'a byte changed in app.asar',
    tamper: (folder) =>
      replace(join(resourcesFolder(folder), 'app.asar'), (bytes) => {
        const at = bytes.length - 1;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return bytes;
      }),
    finding: /app\.asar: \S+ does not match the header's hash/,
  },
  // Overwrites the first file's offset, which has the same length.
  ...[
    { name: 'a gap between files', text: '"offset":"1"', finding: 'leave a gap' },
    { name: 'a link', text: '"link":"abc"', finding: 'is a link' },
    { name: 'a folder that is also a file', text: '"files":{  }', finding: 'both a folder and a file' },
  ].map(({ name, text, finding }) => ({
    name: `${name} in app.asar`,
    tamper: (folder: string) =>
      replace(join(resourcesFolder(folder), 'app.asar'), (bytes) => {
        bytes.write(text, bytes.indexOf('"offset":"0"'));
        return bytes;
      }),
    finding: new RegExp(`linux-unpacked cannot be read: .* app\\.asar .*${finding}`),
  })),
  {
    name: 'a source map in the archive',
    tamper: repacked('dist/main/main.cjs.map', '{}'),
    finding: /app\.asar: dist\/main\/main\.cjs\.map does not belong in it/,
  },
  ...[
    { what: 'a private key', text: `'${makeReleaseKey()}'` },
    { what: 'a link to a source map', text: '//# sourceMappingURL=main.cjs.map' },
    { what: 'a path of the machine that built it', text: '"/home/ada/parts-lookup/main.ts"' },
    { what: 'an access token', text: `"ghp_${'a'.repeat(36)}"` },
  ].map(({ what, text }) => ({
    name: `${what} in the archive`,
    tamper: repacked('dist/main/extra.cjs', text),
    finding: new RegExp(`dist/main/extra\\.cjs contains ${what}`),
  })),
  {
    name: "another system's native module",
    tamper: repacked(`${keytar}prebuilds/win32-x64/keytar.node`, 'native'),
    finding: /prebuilds\/win32-x64\/keytar\.node does not belong in it/,
  },
  {
    name: 'another commit',
    tamper(folder, version, tempDir) {
      const archive = join(resourcesFolder(folder), 'app.asar');
      const manifest = JSON.parse(extractFile(archive, 'package.json').toString());
      manifest.buildMark.commit = 'ab'.repeat(20);
      return repacked('package.json', JSON.stringify(manifest))(folder, version, tempDir);
    },
    finding: /linux-unpacked: it was built from commit (ab){20}, but the checkout is at [0-9a-f]{40}$/m,
  },
  {
    name: 'a changed binary of keytar',
    tamper(folder, _version, tempDir) {
      const bytes = readFileSync(join(resourcesFolder(folder), 'app.asar.unpacked', binary));
      bytes[9_000] = (bytes[9_000] ?? 0) ^ 1;
      return repack(folder, tempDir, { [binary]: bytes });
    },
    finding: /linux-unpacked: app\.asar: \S+linux-x64\/keytar\.node is not the registry's$/m,
  },
];
