import { app, type BrowserWindow } from 'electron';
import type { Connection } from '../../features/connection/connection';
import type { Logger } from '../../logging/logger';
import type { NetworkOptions } from '../../nexar/nexar-service';
import { relaunch } from '../relaunch';
import { createNetworkServiceMonitor } from './network-service';
import { offerRestart } from './offer-restart';

interface ProcessParts {
  readonly log: Logger;
  readonly network: Pick<NetworkOptions, 'fetch' | 'clock'>;
  readonly connection: Pick<Connection, 'status'>;
  readonly window: () => BrowserWindow | null;
}

/** Logs which of Chromium's processes have ended, and suggests a restart if no request works after that. */
export function watchProcesses({ log, network, connection, window }: ProcessParts): void {
  const networkServiceEnded = createNetworkServiceMonitor({
    log,
    after: network.clock.after,
    request: network.fetch,
    offerRestart: () =>
      offerRestart({
        window: window(),
        losesCredentials: connection.status().storedIn === 'memory-until-quit',
        restart: relaunch,
      }),
  });
  app.on('child-process-gone', (_event, { type, name, serviceName, reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.warn('process gone', { type, name, serviceName, reason, exitCode });
    if (serviceName === 'network.mojom.NetworkService') networkServiceEnded();
  });
}
