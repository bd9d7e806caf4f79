import { startUpdateServer, type UpdateServer } from '../update-server/update-server';
import { test as base } from './fixtures';
import { makeMountedCopy, makePackagedCopy } from './packaged-copy';

interface Packaged {
  readonly server: UpdateServer;
  /** Starts the copy that a deb has installed, whose feed is `server`. */
  readonly launcher: string;
  /** Starts the same as an AppImage, of which the variable `APPIMAGE` names the file. */
  readonly appImageLauncher: string;
}

/** The copy takes its time, so that a worker makes it once; each test publishes what it needs. */
export const packagedTest = base.extend<object, { packaged: Packaged }>({
  packaged: [
    async ({ place }, use) => {
      const server = await startUpdateServer();
      const feed = { ...server, packageRepository: 'https://packages.example/parts-lookup/' };
      const launcher = await makePackagedCopy(place, feed);
      await use({ server, launcher, appImageLauncher: makeMountedCopy(launcher) });
      await server.close();
    },
    { scope: 'worker' },
  ],
});
