import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listContents, unpackedFolders } from '../../packing/contents-list.mjs';
import { artifactOpeners } from './artifact-openers.mjs';

/**
 * The app inside one artifact.
 * @typedef {object} OpenedApp
 * @property {string} artifact name of the file or folder
 * @property {string} system such as `linux-x64`, `win-arm64`, `mac-universal`
 * @property {string} root folder with the unpacked artifact
 * @property {string} program the binary with the fuses
 * @property {string} resources
 * @property {Map<string, string>} contents checksums of all files in `root`, by path
 */

/** @type {Record<string, string>} */
const architectures = { amd64: 'x64', x86_64: 'x64', aarch64: 'arm64' };

/**
 * Opens every artifact in a release's folder: unpacked folders, packages, archives and installers.
 * @param {string} folder
 * @param {string} tempDir an empty folder
 * @returns {Promise<{apps: OpenedApp[], findings: string[]}>} the findings name those that cannot be opened
 */
export async function openArtifacts(folder, tempDir) {
  /** @type {OpenedApp[]} */
  const apps = [];
  /** @type {string[]} */
  const findings = [];
  for (const [index, name] of readdirSync(folder).sort().entries()) {
    const unpacked = unpackedFolders.find((one) => one.name === name);
    const opener = artifactOpeners.find(({ kind }) => kind.test(name));
    const system = unpacked?.system ?? systemOf(name);
    if (!system || !(unpacked || opener)) continue;
    const target = join(tempDir, String(index));
    mkdirSync(target);
    try {
      const root = opener?.open(resolve(folder, name), target, system) ?? join(folder, name);
      apps.push(await describeApp(name, system, root));
    } catch (error) {
      findings.push(`${name} cannot be opened: ${reasonOf(error)}`);
    }
  }
  return { apps, findings };
}

/**
 * @param {string} name of an artifact
 * @returns {string | undefined}
 */
export function systemOf(name) {
  const shape = /-(linux|win|mac)-(amd64|x86_64|x64|aarch64|arm64|universal)(?:-setup)?\.[A-Za-z.]+$/;
  const [, os, arch] = name.match(shape) ?? [];
  return arch && `${os}-${architectures[arch] ?? arch}`;
}

/**
 * @param {string} artifact
 * @param {string} system
 * @param {string} root
 * @returns {Promise<OpenedApp>}
 */
async function describeApp(artifact, system, root) {
  const contents = listContents(root);
  const bundle = join(root, 'Parts Lookup.app', 'Contents');
  if (system.startsWith('mac')) {
    const program = join(bundle, 'Frameworks', 'Electron Framework.framework', 'Electron Framework');
    return { artifact, system, root, program, resources: join(bundle, 'Resources'), contents };
  }
  const program = system.startsWith('win') ? 'Parts Lookup.exe' : 'parts-lookup';
  const resources = join(root, 'resources');
  return { artifact, system, root, program: join(root, program), resources, contents };
}

/**
 * @param {unknown} error
 * @returns {string} the last line of a tool's stderr, or the error's message
 */
function reasonOf(error) {
  const last = error instanceof Error && 'stderr' in error ? `${error.stderr}`.trim().split('\n').at(-1) : '';
  return last || `${error instanceof Error ? error.message.split('\n')[0] : error}`;
}
