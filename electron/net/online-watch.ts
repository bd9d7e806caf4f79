import type { Clock } from '../core/clock';

interface OnlineOptions {
  /**
   * Whether the system says that there is a network. It is a hint and no more: a VPN or a proxy can make it wrong either
   * way (docs of Electron: only "offline" is a strong indicator).
   */
  readonly isOnline: () => boolean;
  readonly clock: Clock;
  /** Told when the system has changed its mind. */
  readonly onChanged: (online: boolean) => void;
}

const lookEveryMs = 10_000;

/**
 * Looks from time to time whether the system's network came or went; Electron has no event for it. At first it is taken
 * to be there. Returns how to end it.
 */
export function watchOnline({ isOnline, clock, onChanged }: OnlineOptions): () => void {
  let last = true;
  let callOff = () => {};

  function look(): void {
    const online = isOnline();
    if (online !== last) onChanged(online);
    last = online;
    callOff = clock.after(lookEveryMs, look);
  }

  callOff = clock.after(lookEveryMs, look);
  return () => callOff();
}
