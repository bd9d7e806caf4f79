import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The tools that electron-builder puts into artefacts, beside the app.
 * @typedef {object} BuilderTools
 * @property {(system: string) => Promise<{runtime: string, libraries: string}>} appImage a file and a folder
 * @property {() => Promise<string[]>} installer folders of NSIS's plugins
 */

/**
 * electron-builder fetches them where they are not at hand, and takes them by the checksums in its own code, which the lockfile
 * vouches for.
 * @param {string} project folder of the checkout
 * @returns {BuilderTools}
 */
export function findBuilderTools(project) {
  const load = requireOfBuilder(project);
  return {
    async appImage(system) {
      const { getAppImageTools } = load('app-builder-lib/out/toolsets/linux.js');
      const { Arch } = load('builder-util');
      const { runtime, runtimeLibraries } = await getAppImageTools('0.0.0', Arch[system.split('-')[1] ?? '']);
      return { runtime, libraries: runtimeLibraries };
    },
    async installer() {
      const { getMakeNsisPath, getNsisPluginsPath } = load('app-builder-lib/out/toolsets/windows.js');
      const { env } = await getMakeNsisPath();
      return [await getNsisPluginsPath(), join(env.NSISDIR, 'Plugins')].map((folder) =>
        join(folder, 'x86-unicode'),
      );
    },
  };
}

/**
 * The script that starts the app out of its AppImage, as electron-builder's code writes it.
 * @param {string} project folder of the checkout
 * @returns {string}
 */
export function writeAppRun(project) {
  const { generateAppRunScript } = requireOfBuilder(project)(
    'app-builder-lib/out/targets/appimage/appImageUtil.js',
  );
  return generateAppRunScript({
    DesktopFileName: 'parts-lookup.desktop',
    ExecutableName: 'parts-lookup',
    ProductName: 'Parts Lookup',
    ProductFilename: 'Parts Lookup',
    ResourceName: 'appimagekit-parts-lookup',
  });
}

/**
 * electron-builder's parts are its own dependencies, not ours.
 * @param {string} project
 */
function requireOfBuilder(project) {
  return createRequire(createRequire(join(project, 'package.json')).resolve('electron-builder'));
}
