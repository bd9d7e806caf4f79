import type { TestPlace } from '../support/test-workspace';
import { startUpdateServer, type UpdateServer } from '../update-server/update-server';
import { makeMountedCopy, makePackagedCopy } from './packaged-copy';

/** The app as it is installed; each test publishes what it needs. */
export interface PackagedApps {
  readonly server: UpdateServer;
  /** Starts the copy that a deb has installed, whose feed is `server`. */
  readonly launcher: string;
  /** Starts it as an AppImage; the variable `APPIMAGE` names the file. */
  readonly appImageLauncher: string;
}

export async function makePackagedApps(place: TestPlace): Promise<PackagedApps> {
  const server = await startUpdateServer();
  const feed = { ...server, packageRepository: 'https://packages.example/parts-lookup/' };
  const launcher = await makePackagedCopy(place, feed);
  return { server, launcher, appImageLauncher: makeMountedCopy(launcher) };
}
