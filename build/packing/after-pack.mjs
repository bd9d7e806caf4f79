import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * electron-builder calls this when the app's folder is complete, before fuses and signatures. Electron's own start screen lies in
 * the folder that is packed; electron-builder leaves it there when that folder was given to it, and an app that carries it shows
 * it once its own archive is missing.
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const resources =
    electronPlatformName === 'darwin'
      ? `${packager.appInfo.productFilename}.app/Contents/Resources`
      : 'resources';
  await rm(join(appOutDir, resources, 'default_app.asar'), { force: true });
}
