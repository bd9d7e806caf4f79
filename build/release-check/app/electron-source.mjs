import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { downloadElectronZip } from '../../download-electron.mjs';
import { listContents } from '../../packing/contents-list.mjs';
import { openStandIn } from '../../stand-in/open-stand-in.mjs';
import { standIn } from '../../stand-in/stand-in-source.mjs';
import { unzipFolder } from '../../stand-in/unzip-folder.mjs';

/**
 * @typedef {object} ElectronFolder
 * @property {string} folder
 * @property {Map<string, string>} contents checksums of all files in it, by path
 *
 * Gives the folders of the Electron that an app of a system is packed around: one, or for macOS that of each processor.
 * @typedef {(system: string, version: string) => Promise<ElectronFolder[]>} ElectronSource
 */

/** As Electron names the systems. */
const platforms = /** @type {Record<string, string>} */ ({ linux: 'linux', win: 'win32', mac: 'darwin' });

/**
 * The official builds, as the installed package `electron` lists their checksums; for a test build also the stand-in, which lies
 * on this machine since the build was made. Each is unpacked once.
 * @param {object} given
 * @param {string} given.project folder of the checkout
 * @param {boolean} given.testBuild
 * @param {string} given.workshop a folder to unpack in
 * @returns {ElectronSource}
 */
export function findElectron({ project, testBuild, workshop }) {
  /** @type {Map<string, Promise<ElectronFolder[]>>} */
  const opened = new Map();
  return (system, version) => {
    const key = `${system} ${version}`;
    const folders = opened.get(key) ?? open(system, version);
    opened.set(key, folders);
    return folders;
  };

  /**
   * @param {string} system
   * @param {string} version
   */
  async function open(system, version) {
    if (testBuild && version === standIn.electronVersion)
      return [await describeFolder((await openStandIn()).directory)];
    const [os = '', arch = ''] = system.split('-');
    const folders = [];
    for (const one of arch === 'universal' ? ['x64', 'arm64'] : [arch]) {
      const zip = await downloadElectronZip(project, version, platforms[os] ?? os, one);
      const folder = mkdtempSync(join(workshop, 'electron-'));
      await unzipFolder(zip, '', folder, () => true);
      folders.push(await describeFolder(folder));
    }
    return folders;
  }
}

/**
 * @param {string} folder
 * @returns {Promise<ElectronFolder>}
 */
export async function describeFolder(folder) {
  return { folder, contents: await listContents(folder) };
}
