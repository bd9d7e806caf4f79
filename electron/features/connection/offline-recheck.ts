import type { Clock } from '../../core/clock';

/**
 * While the service is not reached, checks from time to time whether it is again, so that the status is not outdated
 * until the next search.
 */
export interface OfflineRecheck {
  /** Call this whenever the service becomes unreachable or reachable. */
  update(): void;
  /** Checks at once, since the result may have changed. */
  now(): void;
  stop(): void;
}

interface RecheckOptions {
  readonly clock: Clock;
  readonly isOffline: () => boolean;
  /** Sends a query that costs nothing. */
  readonly check: () => Promise<void>;
}

const firstPauseMs = 15_000;
const maxPauseMs = 5 * 60_000;

export function createOfflineRecheck({ clock, isOffline, check }: RecheckOptions): OfflineRecheck {
  let checks = 0;
  let isChecking = false;
  let cancelTimer: (() => void) | null = null;

  function stop(): void {
    cancelTimer?.();
    cancelTimer = null;
    checks = 0;
  }

  function update(): void {
    if (!isOffline()) stop();
    else if (!cancelTimer && !isChecking) schedule();
  }

  function schedule(): void {
    const pause = Math.min(maxPauseMs, firstPauseMs * 2 ** checks);
    cancelTimer = clock.after(pause, () => void checkNow());
  }

  async function checkNow(): Promise<void> {
    cancelTimer?.();
    cancelTimer = null;
    if (isChecking) return;
    isChecking = true;
    if (isOffline()) checks += 1;
    // The result shows in `isOffline`.
    await check().catch(() => {});
    isChecking = false;
    update();
  }

  return { update, now: () => void checkNow(), stop };
}
