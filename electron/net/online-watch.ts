import type { Clock } from '../core/clock';

interface OnlineOptions {
  /**
   * Whether the system reports a network. This is only a hint: a VPN or a proxy can make it wrong either way
   * (Electron's documentation: only "offline" is a strong indicator).
   */
  readonly isOnline: () => boolean;
  readonly clock: Clock;
  /** Called when the system's report changes. */
  readonly onChanged: (online: boolean) => void;
}

const pollIntervalMs = 10_000;

/**
 * Polls whether the system has a network, since main has no event for it. Assumes one at first. The returned function
 * stops polling.
 */
export function watchOnline({ isOnline, clock, onChanged }: OnlineOptions): () => void {
  let last = true;
  let cancelTimer = () => {};

  function poll(): void {
    const online = isOnline();
    if (online !== last) onChanged(online);
    last = online;
    cancelTimer = clock.after(pollIntervalMs, poll);
  }

  cancelTimer = clock.after(pollIntervalMs, poll);
  return () => cancelTimer();
}
