import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listContents, unpackedFolders } from '../../packing/contents-list.mjs';
import { artefactOpeners } from './artifact-openers.mjs';

/**
 * The app as one artefact holds it.
 * @typedef {object} OpenedApp
 * @property {string} artefact name of the file or folder it came from
 * @property {string} system such as `linux-x64`, `win-arm64`, `mac-universal`
 * @property {string} root the folder that the artefact lays down
 * @property {string} program what bears the fuses
 * @property {string} resources
 * @property {Map<string, string>} contents checksums of all files in `root`, by path
 */

/** @type {Record<string, string>} */
const architectures = { amd64: 'x64', x86_64: 'x64', aarch64: 'arm64' };

/**
 * Opens every artefact of a release's folder: the unpacked folders, packages, archives, installers and disk images.
 * @param {string} folder
 * @param {string} workshop an empty folder
 * @returns {Promise<{apps: OpenedApp[], faults: string[]}>} the faults are of those that cannot be opened
 */
export async function openArtefacts(folder, workshop) {
  /** @type {OpenedApp[]} */
  const apps = [];
  /** @type {string[]} */
  const faults = [];
  for (const [index, name] of readdirSync(folder).sort().entries()) {
    const unpacked = unpackedFolders.find((one) => one.name === name);
    const opener = artefactOpeners.find(({ kind }) => kind.test(name));
    const system = unpacked?.system ?? systemOf(name);
    if (!system || !(unpacked || opener)) continue;
    const target = join(workshop, String(index));
    mkdirSync(target);
    try {
      const root = opener?.open(resolve(folder, name), target, system) ?? join(folder, name);
      apps.push(await describeApp(name, system, root));
    } catch (error) {
      faults.push(`${name} cannot be opened: ${reasonOf(error)}`);
    }
  }
  return { apps, faults };
}

/**
 * @param {string} name of an artefact
 * @returns {string | undefined}
 */
export function systemOf(name) {
  const shape = /-(linux|win|mac)-(amd64|x86_64|x64|aarch64|arm64|universal)(?:-setup)?\.[A-Za-z.]+$/;
  const [, os, arch] = name.match(shape) ?? [];
  return arch && `${os}-${architectures[arch] ?? arch}`;
}

/**
 * @param {string} artefact
 * @param {string} system
 * @param {string} root
 * @returns {Promise<OpenedApp>}
 */
async function describeApp(artefact, system, root) {
  const contents = listContents(root);
  const bundle = join(root, 'Parts Lookup.app', 'Contents');
  if (system.startsWith('mac')) {
    const program = join(bundle, 'Frameworks', 'Electron Framework.framework', 'Electron Framework');
    return { artefact, system, root, program, resources: join(bundle, 'Resources'), contents };
  }
  const program = system.startsWith('win') ? 'Parts Lookup.exe' : 'parts-lookup';
  const resources = join(root, 'resources');
  return { artefact, system, root, program: join(root, program), resources, contents };
}

/**
 * @param {unknown} error
 * @returns {string} of a tool's failure the last thing that it said
 */
function reasonOf(error) {
  const said = error instanceof Error && 'stderr' in error ? `${error.stderr}`.trim().split('\n').at(-1) : '';
  return said || `${error instanceof Error ? error.message.split('\n')[0] : error}`;
}
