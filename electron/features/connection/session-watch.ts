import type { Clock } from '../../core/clock';
import type { Logger } from '../../logging/logger';
import type { NexarSession, SessionListeners } from '../../nexar/nexar-session';
import { isUnreached } from '../../nexar/reachability';
import { createOfflineRecheck } from './offline-recheck';

/** Listens to the present session. While the service is not reached, it retries with queries that cost nothing. */
export interface SessionWatch extends SessionListeners {
  /** Requests a token at once; the status tells the result. */
  renew(): void;
  /** Call this after the computer has slept. */
  wake(): void;
  /**
   * Call this when the system reports that its network has come or gone. Whether the service is reached is then checked
   * at no cost.
   */
  networkChanged(online: boolean): void;
  /** Call this when the session closes. */
  stop(): void;
}

interface WatchOptions {
  readonly session: () => NexarSession | null;
  readonly clock: Clock;
  readonly log: Logger;
  /** Called whenever the session's status may have changed. */
  readonly onChanged: () => void;
}

export function createSessionWatch({ session, clock, log, onChanged }: WatchOptions): SessionWatch {
  const unreached = () => session()?.unreached() ?? null;
  const recheck = createOfflineRecheck({
    clock,
    isOffline: () => unreached() !== null,
    async check() {
      const present = session();
      // Without a live token, the token source retries by itself.
      if (present?.tokens.status().state === 'live') await present.parts.tryFreeQuery();
    },
  });

  function renew(): void {
    session()
      ?.tokens.renew()
      .catch(() => {
        // The token source has emitted its status.
      });
  }

  return {
    onTokenStatus({ state, failure }) {
      if (failure) log.warn('token', { code: failure.code });
      onChanged();
      // A token has arrived, or did not because of the network: a query will probably fare the same, so check now.
      if (state === 'live' && (failure ? isUnreached(failure) : unreached())) recheck.now();
    },
    onReachChanged() {
      const offline = unreached();
      if (offline) log.warn('service not reached', { code: offline.code });
      recheck.update();
      const failure = session()?.tokens.status().failure;
      if (!offline && failure && isUnreached(failure)) renew();
      onChanged();
    },
    renew,
    wake() {
      session()?.tokens.wake();
      if (unreached()) recheck.now();
    },
    networkChanged(online) {
      if (online) session()?.tokens.wake();
      recheck.now();
    },
    stop: recheck.stop,
  };
}
