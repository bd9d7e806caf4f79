import { longestSearchText } from '../contract/plain/limits';

/** The longest address that is read at all. */
const longestAddress = 1000;

/** Chromium hands a second start's words to the first through a pipe that takes 32 KB. */
const longestCommandLine = 16_000;

/**
 * Whether a second start may hand its words to the app that runs.
 * SECURITY: of longer ones the first never sees the end, and the second would then take it for hanging and kill it.
 */
export function canBeHandedOver(words: readonly string[]): boolean {
  return Buffer.byteLength(words.join(' ')) <= longestCommandLine;
}

/** The words of a command line without deep links: what an app that starts anew is given. */
export function withoutDeepLinks(words: readonly string[]): string[] {
  return words.filter((word) => readDeepLink(word) === null);
}

/** The last link that another program opened: `parts-lookup://search?mpn=LM358`. */
export interface DeepLinks {
  /** Looks for such an address among a command line's words, or takes the system's own. */
  receive(words: readonly string[]): void;
  /** The text of the last link; null when there is none, or it was taken. */
  take(): string | null;
  /** Calls `listener` for each link from now on. */
  onReceived(listener: () => void): void;
}

/**
 * Reads an address of the app's scheme; null for any other.
 * SECURITY: every web page may hold such a link. It fills the search box, and does nothing else: whether parts are spent on it,
 * the user decides.
 */
export function readDeepLink(address: string): string | null {
  if (address.length > longestAddress || !URL.canParse(address)) return null;
  const { protocol, host, searchParams } = new URL(address);
  if (protocol !== 'parts-lookup:' || host !== 'search') return null;
  const text = (searchParams.get('mpn') ?? '').replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return text !== '' && text.length <= longestSearchText ? text : null;
}

export function createDeepLinks(): DeepLinks {
  let last: string | null = null;
  let tell = () => {};
  return {
    receive(words) {
      const found = words.map(readDeepLink).find((text) => text !== null);
      if (found === undefined) return;
      last = found;
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
