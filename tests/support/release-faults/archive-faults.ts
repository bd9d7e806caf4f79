import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { makeReleaseKey } from '../../../build/signing/ed25519.mjs';
import { writeArchive } from '../small-release';
import { type ReleaseFault, replace, resourcesFolder } from './release-fault';

async function repack(folder: string, workshop: string, added: Record<string, string>): Promise<void> {
  const archive = join(resourcesFolder(folder), 'app.asar');
  const files: Record<string, string> = {};
  for (const path of listPackage(archive, { isPack: false }).map((path) => path.slice(1))) {
    const isFile = /\.\w+$/.test(path) && !/keytar\.node$/.test(path);
    if (isFile) files[path] = extractFile(archive, path).toString('latin1');
  }
  files['node_modules/keytar/prebuilds/linux-x64/keytar.node'] = readFileSync(
    join(`${archive}.unpacked`, 'node_modules/keytar/prebuilds/linux-x64/keytar.node'),
    'latin1',
  );
  rmSync(archive);
  rmSync(`${archive}.unpacked`, { recursive: true });
  await writeArchive(resourcesFolder(folder), { ...files, ...added }, workshop);
}

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
