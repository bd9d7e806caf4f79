import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findSevenZip } from '../packing/seven-zip.mjs';
import { unpackedFolders } from '../packing/unpacked-folders.mjs';

/**
 * The app as one artefact holds it.
 * @typedef {object} OpenedApp
 * @property {string} artefact name of the file or folder it came from
 * @property {string} system such as `linux-x64`, `win-arm64`, `mac-universal`
 * @property {string} root the folder that the artefact lays down
 * @property {string} program what bears the fuses
 * @property {string} resources
 */

/** @type {Record<string, string>} */
const architectures = {
  amd64: 'x64',
  x86_64: 'x64',
  x64: 'x64',
  aarch64: 'arm64',
  arm64: 'arm64',
  universal: 'universal',
};

/** How each kind of artefact that can be opened everywhere is laid out in a folder; what it returns is the app's folder. */
const openers = [
  {
    kind: /\.deb$/,
    /** @type {(file: string, folder: string) => string} */
    open(file, folder) {
      execFileSync('dpkg-deb', ['-x', file, folder]);
      return join(folder, 'opt', 'Parts Lookup');
    },
  },
  {
    kind: /\.rpm$/,
    /** @type {(file: string, folder: string) => string} */
    open(file, folder) {
      execFileSync('sh', ['-ec', 'rpm2cpio "$1" | cpio -idm --quiet', 'sh', file], { cwd: folder });
      return join(folder, 'opt', 'Parts Lookup');
    },
  },
  {
    kind: /\.tar\.gz$/,
    /** @type {(file: string, folder: string) => string} */
    open(file, folder) {
      execFileSync('tar', ['-xzf', file, '-C', folder, '--strip-components=1']);
      return folder;
    },
  },
  {
    kind: /\.zip$/,
    /** @type {(file: string, folder: string) => string} */
    open(file, folder) {
      execFileSync(findSevenZip(), ['x', '-y', `-o${folder}`, file], { stdio: 'ignore' });
      return folder;
    },
  },
];

/**
 * Opens every artefact of a release's folder that can be opened on any system: the unpacked folders, packages and archives.
 * Of the others (AppImage, installer, disk image) the signatures alone are checked.
 * @param {string} folder
 * @param {string} workshop an empty folder
 * @returns {OpenedApp[]}
 */
export function openArtefacts(folder, workshop) {
  const found = readdirSync(folder).sort();
  return found.flatMap((name, index) => {
    const unpacked = unpackedFolders.find((one) => one.name === name);
    if (unpacked) return [describeApp(name, unpacked.system, join(folder, name))];
    const opener = openers.find(({ kind }) => kind.test(name));
    const system = systemOf(name);
    if (!opener || !system) return [];
    const target = join(workshop, String(index));
    mkdirSync(target);
    return [describeApp(name, system, opener.open(resolve(folder, name), target))];
  });
}

/**
 * @param {string} name of an artefact
 * @returns {string | undefined}
 */
export function systemOf(name) {
  const [, os = '', arch = ''] = name.match(/-(linux|win|mac)-([a-z0-9_]+?)(?:-setup)?\.[A-Za-z.]+$/) ?? [];
  return architectures[arch] && `${os}-${architectures[arch]}`;
}

/**
 * @param {string} artefact
 * @param {string} system
 * @param {string} root
 * @returns {OpenedApp}
 */
function describeApp(artefact, system, root) {
  const bundle = join(root, 'Parts Lookup.app', 'Contents');
  if (system.startsWith('mac')) {
    const program = join(bundle, 'Frameworks', 'Electron Framework.framework', 'Electron Framework');
    return { artefact, system, root, program, resources: join(bundle, 'Resources') };
  }
  const program = system.startsWith('win') ? 'Parts Lookup.exe' : 'parts-lookup';
  return { artefact, system, root, program: join(root, program), resources: join(root, 'resources') };
}

/** Whether an artefact holds an app at all: one that was cut short may not. */
export function holdsApp(/** @type {OpenedApp} */ { program, resources }) {
  return existsSync(program) && existsSync(join(resources, 'app.asar'));
}
