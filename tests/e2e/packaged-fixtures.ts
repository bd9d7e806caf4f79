import { startUpdateServer, type UpdateServer } from '../update-server/update-server';
import { test as base } from './fixtures';
import { makePackagedCopy } from './packaged-copy';

interface Packaged {
  readonly server: UpdateServer;
  /** Starts the copy, whose feed is `server`. */
  readonly launcher: string;
}

/** The copy takes its time, so that a worker makes it once; each test publishes what it needs. */
export const packagedTest = base.extend<object, { packaged: Packaged }>({
  packaged: [
    async ({ place }, use) => {
      const server = await startUpdateServer();
      await use({ server, launcher: await makePackagedCopy(place, server) });
      await server.close();
    },
    { scope: 'worker' },
  ],
});
