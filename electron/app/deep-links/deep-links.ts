import type { DeepLink } from '../../shared/contract/deep-links';
import { readDeepLink } from './read-deep-link';

/** Chromium hands a second start's words to the first through a pipe that takes 32 KB. */
const maxCommandLineLength = 16_000;

/**
 * Whether a second start may hand its words to the app that runs.
 * SECURITY: of longer ones the first never sees the end, and the second would then take it for hanging and kill it.
 */
export function fitsIpcLimit(words: readonly string[]): boolean {
  return Buffer.byteLength(words.join(' ')) <= maxCommandLineLength;
}

/** The words of a command line without deep links: what an app that starts anew is given. */
export function withoutDeepLinks(words: readonly string[]): string[] {
  return words.filter((word) => readDeepLink(word) === null);
}

/** The last link that another program opened: `parts-lookup://search?mpn=LM358`. */
export interface DeepLinks {
  /** Looks for such an address among a command line's words, or takes the system's own. */
  receive(words: readonly string[]): void;
  /** The last link; null when there is none, or it was taken. */
  take(): DeepLink | null;
  /** Calls `listener` for each link from now on. */
  onReceived(listener: () => void): void;
}

export function createDeepLinks(): DeepLinks {
  let last: DeepLink | null = null;
  let tell = () => {};
  return {
    receive(words) {
      const link = words.map(readDeepLink).find((found) => found !== null);
      if (link === undefined) return;
      last = link;
      tell();
    },
    take() {
      const taken = last;
      last = null;
      return taken;
    },
    onReceived(listener) {
      tell = listener;
    },
  };
}
