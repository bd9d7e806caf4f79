import type { Clock } from '../../core/clock';

/** While the service is not reached, asks from time to time whether it is again: the status must not wait for a search. */
export interface OfflineRecheck {
  /** To call when it is no longer reached, or is again. */
  update(): void;
  /** Asks at once: there is reason to think that the answer is another now. */
  now(): void;
  stop(): void;
}

interface RecheckOptions {
  readonly clock: Clock;
  readonly isOffline: () => boolean;
  /** Asks something that costs nothing. */
  readonly check: () => Promise<void>;
}

const firstPauseMs = 15_000;
const maxPauseMs = 5 * 60_000;

export function createOfflineRecheck({ clock, isOffline, check }: RecheckOptions): OfflineRecheck {
  let checks = 0;
  let isChecking = false;
  let callOff: (() => void) | null = null;

  function stop(): void {
    callOff?.();
    callOff = null;
    checks = 0;
  }

  function update(): void {
    if (!isOffline()) stop();
    else if (!callOff && !isChecking) plan();
  }

  function plan(): void {
    const pause = Math.min(maxPauseMs, firstPauseMs * 2 ** checks);
    callOff = clock.after(pause, () => void ask());
  }

  async function ask(): Promise<void> {
    callOff?.();
    callOff = null;
    if (isChecking) return;
    isChecking = true;
    if (isOffline()) checks += 1;
    // How it went is told by the reachability.
    await check().catch(() => {});
    isChecking = false;
    update();
  }

  return { update, now: () => void ask(), stop };
}
