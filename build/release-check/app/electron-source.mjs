import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { listContents } from '../../packing/contents-list.mjs';
import { openStandIn } from '../../stand-in/open-stand-in.mjs';
import { standIn } from '../../stand-in/stand-in-source.mjs';
import { unzipFolder } from '../../stand-in/unzip-folder.mjs';
import { platformOfSystem } from './platform-of-system.mjs';

/**
 * @typedef {object} ElectronFolder
 * @property {string} folder
 * @property {Map<string, string>} contents checksums of all files in it, by path
 *
 * Gives the folders of the Electron that an app of a system is packed around: one, or for macOS that of each processor.
 * @typedef {(system: string, version: string) => Promise<ElectronFolder[]>} ElectronSource
 */

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
    const { platform, architectures } = platformOfSystem(system);
    const folders = [];
    for (const architecture of architectures) {
      const zip = await downloadZip(project, version, platform, architecture);
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

/**
 * Fetches the official build for any system, unless the official package has it in its cache already.
 * SECURITY: it is the file whose checksum that package brought from the registry, which the lockfile vouches for.
 * @param {string} project folder of the checkout
 * @param {string} version
 * @param {string} platform as Node.js names it
 * @param {string} arch
 * @returns {Promise<string>} path of the zip
 * @throws {Error} when it cannot be fetched, or is another file
 */
async function downloadZip(project, version, platform, arch) {
  const own = createRequire(createRequire(join(project, 'package.json')).resolve('electron/package.json'));
  /** @type {Record<string, string>} */
  const checksums = own('./checksums.json');
  if (!checksums[`electron-v${version}-${platform}-${arch}.zip`])
    throw new Error(`package.json names another Electron than ${version}, or none for ${platform}-${arch}`);
  /** @type {{downloadArtifact: (request: object) => Promise<string>}} */
  const { downloadArtifact } = own('@electron/get');
  const cacheRoot = process.env.electron_config_cache;
  return downloadArtifact({ version, artifactName: 'electron', platform, arch, checksums, cacheRoot });
}
