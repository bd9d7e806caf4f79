import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile } from '@electron/asar';
import { appFolder, type ReleaseFault, replace, resourcesFolder } from './release-fault';
import { repack } from './repack';

const keytar = 'node_modules/keytar/';
const binary = `${keytar}prebuilds/linux-x64/keytar.node`;
const manifest = (folder: string, path: string) =>
  JSON.parse(extractFile(join(resourcesFolder(folder), 'app.asar'), path).toString());

/** In where things come from: each leaves a release that agrees with itself, as a build machine in foreign hands would. */
export const originFaults: ReleaseFault[] = [
  {
    name: 'another commit',
    spoil(folder, _version, workshop) {
      const { buildMark, ...rest } = manifest(folder, 'package.json');
      const other = { ...rest, buildMark: { ...buildMark, commit: 'ab'.repeat(20) } };
      return repack(folder, workshop, { 'package.json': JSON.stringify(other) });
    },
    finding: /linux-unpacked: it is of commit (ab){20}, and the checkout of [0-9a-f]{40}$/m,
  },
  {
    name: 'a changed binary that reads the keychain',
    spoil(folder, _version, workshop) {
      const bytes = readFileSync(join(resourcesFolder(folder), 'app.asar.unpacked', binary));
      bytes[9_000] = (bytes[9_000] ?? 0) ^ 1;
      return repack(folder, workshop, { [binary]: bytes });
    },
    finding: /linux-unpacked: app\.asar: \S+linux-x64\/keytar\.node is not the registry's$/m,
  },
  {
    name: 'changed code before the keychain',
    spoil: (folder, _version, workshop) =>
      repack(folder, workshop, { [`${keytar}lib/keytar.js`]: 'module.exports = {};' }),
    finding: /linux-unpacked: app\.asar: \S+lib\/keytar\.js is not the registry's$/m,
  },
  {
    name: 'a manifest that leads to other code before the keychain',
    spoil(folder, _version, workshop) {
      const other = { ...manifest(folder, `${keytar}package.json`), main: '../../dist/main/main.cjs' };
      return repack(folder, workshop, { [`${keytar}package.json`]: JSON.stringify(other) });
    },
    finding: /linux-unpacked: app\.asar: \S+keytar\/package\.json is not the registry's$/m,
  },
  {
    name: "a changed file of Electron's",
    spoil: (folder) =>
      replace(join(appFolder(folder), 'locales/en-US.pak'), () => Buffer.from('other words')),
    finding: /linux-unpacked: locales\/en-US\.pak is not the file of Electron \d+\.\d+\.\d+$/m,
  },
  {
    name: "a file of Electron's left out",
    spoil: (folder) => rmSync(join(appFolder(folder), 'locales/en-US.pak')),
    finding: /linux-unpacked: locales\/en-US\.pak of Electron \d+\.\d+\.\d+ is missing$/m,
  },
  {
    name: "a change in Electron's program beside its fuses",
    spoil: (folder) =>
      replace(join(appFolder(folder), 'parts-lookup'), (bytes) =>
        Buffer.concat([bytes, Buffer.from([0x90])]),
      ),
    finding: /linux-unpacked: parts-lookup is not the file of Electron \d+\.\d+\.\d+$/m,
  },
];

/** What only shows where the verifier's own machine has built the commit too. */
export const rebuiltFaults: ReleaseFault[] = [
  {
    name: 'code that the commit does not give',
    spoil: (folder, _version, workshop) =>
      repack(folder, workshop, { 'dist/renderer/assets/index-abc.js': 'export const other = 1;' }),
    finding:
      /linux-unpacked: app\.asar: dist\/renderer\/assets\/index-abc\.js is not what this machine builds$/m,
  },
  {
    name: 'a file in the archive that the commit does not give',
    spoil: (folder, _version, workshop) => repack(folder, workshop, { 'dist/main/extra.cjs': '' }),
    finding: /linux-unpacked: app\.asar: dist\/main\/extra\.cjs is not what this machine builds$/m,
  },
  {
    name: 'a manifest that names other code',
    spoil: (folder, _version, workshop) =>
      repack(folder, workshop, {
        'package.json': JSON.stringify({ ...manifest(folder, 'package.json'), main: 'dist/main/extra.cjs' }),
      }),
    finding: /linux-unpacked: app\.asar: package\.json is not what this machine builds$/m,
  },
  {
    name: 'changed words of the licence',
    spoil: (folder) =>
      replace(join(appFolder(folder), 'LICENSE.txt'), (bytes) => Buffer.concat([bytes, Buffer.from('not')])),
    finding: /linux-unpacked: LICENSE\.txt is not what this machine builds$/m,
  },
];
