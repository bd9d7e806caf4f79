import { join } from 'node:path';
import { makeReleaseKey } from '../../../build/signing/ed25519.mjs';
import { type ReleaseFault, replace, resourcesFolder } from './release-fault';
import { repack } from './repack';

/** In app.asar. */
export const archiveFaults: ReleaseFault[] = [
  {
    name: 'a byte changed in app.asar',
    spoil: (folder) =>
      replace(join(resourcesFolder(folder), 'app.asar'), (bytes) => {
        const at = bytes.length - 1;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return bytes;
      }),
    finding: /app\.asar: \S+ is not the file that the header states/,
  },
  {
    name: "a byte changed in the archive's header",
    spoil: (folder) =>
      replace(join(resourcesFolder(folder), 'app.asar'), (bytes) => {
        bytes[40] = 0;
        return bytes;
      }),
    finding: /linux-unpacked cannot be read/,
  },
  {
    name: 'bytes appended to app.asar',
    spoil: (folder) =>
      replace(join(resourcesFolder(folder), 'app.asar'), (bytes) =>
        Buffer.concat([bytes, Buffer.from('more')]),
      ),
    finding: /app\.asar: 4 bytes belong to no file/,
  },
  {
    name: 'a source map in the archive',
    spoil: (folder, _version, workshop) => repack(folder, workshop, { 'dist/main/main.cjs.map': '{}' }),
    finding: /app\.asar: dist\/main\/main\.cjs\.map does not belong in it/,
  },
  {
    name: 'a private key in the archive',
    spoil: (folder, _version, workshop) =>
      repack(folder, workshop, { 'dist/main/extra.cjs': `'${makeReleaseKey()}'` }),
    finding: /dist\/main\/extra\.cjs holds a private key/,
  },
  ...[
    { what: 'a link to a source map', text: '//# sourceMappingURL=main.cjs.map' },
    { what: 'a path of the machine that built it', text: '"/home/ada/parts-lookup/main.ts"' },
    { what: 'an access token', text: `"ghp_${'a'.repeat(36)}"` },
  ].map(({ what, text }) => ({
    name: `${what} in the archive`,
    spoil: (folder: string, _version: string, workshop: string) =>
      repack(folder, workshop, { 'dist/main/extra.cjs': text }),
    finding: new RegExp(`dist/main/extra\\.cjs holds ${what}`),
  })),
  {
    name: "another system's native module",
    spoil: (folder, _version, workshop) =>
      repack(folder, workshop, { 'node_modules/keytar/prebuilds/win32-x64/keytar.node': 'native' }),
    finding: /prebuilds\/win32-x64\/keytar\.node does not belong in it/,
  },
];
