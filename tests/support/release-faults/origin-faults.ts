import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile } from '@electron/asar';
import { type ReleaseFault, resourcesFolder } from './release-fault';
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
];
