// Electron's own start screen lies in the folder that is packed; electron-builder leaves it there when that folder was
// given to it, and an app that carries it shows it once its own archive is missing.
const { rm } = require('node:fs/promises');
const { join } = require('node:path');

/** @param {import('electron-builder').AfterPackContext} context */
module.exports = async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const resources =
    electronPlatformName === 'darwin'
      ? join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
      : join(appOutDir, 'resources');
  await rm(join(resources, 'default_app.asar'), { force: true });
};
