import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillNames } from '../linux-package/fill-names.mjs';

/** @typedef {{executableName: string}} LinuxPackager */

/**
 * electron-builder calls this when the app's folder is complete, before fuses and signatures.
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const resources =
    electronPlatformName === 'darwin'
      ? join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
      : join(appOutDir, 'resources');
  // Electron's own start screen lies in the folder that is packed; electron-builder leaves it there when that folder was
  // given to it, and an app that carries it shows it once its own archive is missing.
  await rm(join(resources, 'default_app.asar'), { force: true });
  if (electronPlatformName !== 'linux') return;
  // electron-builder puts it there while it makes the .deb, beside the other packages being made: so that all hold the same
  // files whatever the order, it is there from the start.
  const profile = await readFile(new URL('../linux-package/apparmor-profile', import.meta.url), 'utf8');
  const names = {
    executable: /** @type {LinuxPackager} */ (/** @type {unknown} */ (packager)).executableName,
    sanitizedProductName: packager.appInfo.sanitizedProductName,
  };
  await writeFile(join(resources, 'apparmor-profile'), fillNames(profile, names));
}
