import type { Clock } from '../../core/clock';
import type { Logger } from '../../logging/logger';
import type { NexarSession, SessionListeners } from '../../nexar/nexar-session';
import { isUnreached } from '../../nexar/reachability';
import { createOfflineRecheck } from './offline-recheck';

/** Listens to the present session, and asks again, at no cost, what the network has withheld from it. */
export interface SessionWatch extends SessionListeners {
  /** Asks for access at once; the status tells how it went. */
  renew(): void;
  /** To call after sleep. */
  wake(): void;
  /** To call when the system's network came or went: whether the service is reached is asked, at no cost. */
  networkChanged(online: boolean): void;
  /** To call when the session is left. */
  stop(): void;
}

interface WatchOptions {
  readonly session: () => NexarSession | null;
  readonly clock: Clock;
  readonly log: Logger;
  /** Told of every change. */
  readonly onChanged: () => void;
}

export function createSessionWatch({ session, clock, log, onChanged }: WatchOptions): SessionWatch {
  const unreached = () => session()?.unreached() ?? null;
  const recheck = createOfflineRecheck({
    clock,
    isOffline: () => unreached() !== null,
    async check() {
      const present = session();
      // Without a living token its source goes on asking by itself.
      if (present?.tokens.status().state === 'live') await present.parts.tryFreeQuery();
    },
  });

  function renew(): void {
    session()
      ?.tokens.renew()
      .catch(() => {
        // The token source has told its status.
      });
  }

  return {
    onTokenStatus({ state, failure }) {
      if (failure) log.warn('token', { code: failure.code });
      onChanged();
      // A token arrived, or could not for want of a network: a query will probably fare the same, so check now.
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
