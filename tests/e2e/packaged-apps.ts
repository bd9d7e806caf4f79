import type { TestWorkspace } from '../support/test-workspace';
import { startUpdateServer, type UpdateServer } from '../update-server/update-server';
import { makeMountedCopy, makePackagedCopy } from './packaged-copy';

/** The app as installed; each test publishes the release it needs. */
export interface PackagedApps {
  readonly server: UpdateServer;
  /** Starts the copy installed by a deb, whose feed is `server`. */
  readonly launcher: string;
  /** Starts the app as an AppImage; the variable `APPIMAGE` names the file. */
  readonly appImageLauncher: string;
}

export async function makePackagedApps(workspace: TestWorkspace): Promise<PackagedApps> {
  const server = await startUpdateServer();
  const feed = { ...server, packageRepository: 'https://packages.example/parts-lookup/' };
  const launcher = await makePackagedCopy(workspace, feed);
  return { server, launcher, appImageLauncher: makeMountedCopy(launcher) };
}
