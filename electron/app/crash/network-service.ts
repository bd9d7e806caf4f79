import type { Logger } from '../../logging/logger';

interface NetworkServiceOptions {
  readonly log: Pick<Logger, 'warn' | 'error'>;
  readonly after: (ms: number, act: () => void) => void;
  /** Rejects with Chromium's error; resolves if there was an answer. */
  readonly request: (address: string) => Promise<unknown>;
  /** Suggests a restart to the user. */
  readonly offerRestart: () => Promise<void>;
}

/**
 * Chromium refuses this port itself, before any connection, with a specific error: getting that error means that the
 * network service works, and nothing was sent.
 */
const probeAddress = 'http://127.0.0.1:9/';

/** Chromium restarts its network service automatically. */
const restartMs = 2_000;

/**
 * To be called when Chromium's network service has ended. Electron before 45.5 keeps using the one that is gone
 * (electron#49572): every request then fails until the app restarts, which is suggested once, if that is the case.
 */
export function createNetworkServiceMonitor({ log, after, request, offerRestart }: NetworkServiceOptions) {
  let suggested = false;
  return (): void => {
    after(restartMs, () => {
      request(probeAddress).catch((error: unknown) => {
        if (!String(error).includes('ERR_FAILED') || suggested) return;
        suggested = true;
        log.error('requests fail after the network service ended');
        offerRestart().catch((failure: unknown) =>
          log.warn('restart not suggested', { error: String(failure) }),
        );
      });
    });
  };
}
