import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * electron-builder calls this when the app's folder is complete, before it sets fuses and signs. It removes Electron's own start
 * screen, which electron-builder leaves in an Electron that it was given, and which would start if the app's archive were missing.
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const resources =
    electronPlatformName === 'darwin'
      ? `${packager.appInfo.productFilename}.app/Contents/Resources`
      : 'resources';
  await rm(join(appOutDir, resources, 'default_app.asar'), { force: true });
}
