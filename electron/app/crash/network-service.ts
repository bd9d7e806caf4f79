import type { Logger } from '../../logging/logger';

interface NetworkServiceOptions {
  readonly log: Pick<Logger, 'warn' | 'error'>;
  readonly after: (ms: number, act: () => void) => void;
  /** Rejects with Chromium's error; resolves where an answer came. */
  readonly request: (address: string) => Promise<unknown>;
  /** Offers a restart to the user. */
  readonly offerRestart: () => Promise<void>;
}

/**
 * Chromium refuses this port itself, before any connection, with an error of its own: whoever gets that error has a
 * network, and nothing was sent.
 */
const probeAddress = 'http://127.0.0.1:9/';

/** Chromium starts its network service anew by itself. */
const restartMs = 2_000;

/**
 * To call when Chromium's network service has ended. Electron before 45.5 goes on asking the one that is gone
 * (electron#49572): every request fails until the app restarts, which is offered once, and only where it is so.
 */
export function createNetworkServiceMonitor({ log, after, request, offerRestart }: NetworkServiceOptions) {
  let offered = false;
  return (): void => {
    after(restartMs, () => {
      request(probeAddress).catch((error: unknown) => {
        if (!String(error).includes('ERR_FAILED') || offered) return;
        offered = true;
        log.error('requests fail after the network service ended');
        offerRestart().catch((failure: unknown) =>
          log.warn('restart not offered', { error: String(failure) }),
        );
      });
    });
  };
}
