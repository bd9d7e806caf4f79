import type { DeepLink } from '../../shared/contract/deep-links';
import { readDeepLink } from './read-deep-link';

/** Chromium passes a second instance's arguments to the first through a pipe limited to 32 KB. */
const maxCommandLineLength = 16_000;

/**
 * Whether a second instance can pass its arguments to the running app.
 * SECURITY: the first would never see the end of longer ones; the second would then assume that it hangs and kill it.
 */
export function fitsIpcLimit(args: readonly string[]): boolean {
  return Buffer.byteLength(args.join(' ')) <= maxCommandLineLength;
}

/** A command line's arguments without deep links, for restarting the app. */
export function withoutDeepLinks(args: readonly string[]): string[] {
  return args.filter((arg) => readDeepLink(arg) === null);
}

/** The last link that another program opened: `parts-lookup://search?mpn=LM358`. */
export interface DeepLinks {
  /** Looks for a deep link among the arguments of a command line, or takes the URL that the system delivered. */
  receive(args: readonly string[]): void;
  /** The last link; null if there is none, or it was taken. */
  take(): DeepLink | null;
  /** Calls `listener` for each link from now on. */
  onReceived(listener: () => void): void;
}

export function createDeepLinks(): DeepLinks {
  let last: DeepLink | null = null;
  let notify = () => {};
  return {
    receive(args) {
      const link = args.map(readDeepLink).find((found) => found !== null);
      if (link === undefined) return;
      last = link;
      notify();
    },
    take() {
      const taken = last;
      last = null;
      return taken;
    },
    onReceived(listener) {
      notify = listener;
    },
  };
}
