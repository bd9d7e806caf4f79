import { FailureError } from '../core/failure-error';
import { type ExternalAddress, externalAddress } from './external-address';

export interface LinkOpener {
  /**
   * Opens `address` in the user's browser; false when the user said no, and while another link is being opened. Throws
   * `link-not-allowed`, `too-many-links`.
   */
  open(address: string): Promise<boolean>;
}

interface LinkOptions {
  /** Names a foreign host to the user and returns the answer. */
  readonly confirm: (address: ExternalAddress) => Promise<boolean>;
  readonly openInBrowser: (href: string) => Promise<void>;
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed: () => number;
}

/** More than a person opens who compares sellers. */
const maxLinks = { count: 12, ms: 60_000 };

export function createLinkOpener({ confirm, openInBrowser, elapsed }: LinkOptions): LinkOpener {
  let opening: Promise<boolean> | null = null;
  let openedAt: number[] = [];

  // SECURITY: a page that opens one link after the other fills no screen with browser tabs or questions.
  function countLink(): void {
    const now = elapsed();
    openedAt = openedAt.filter((at) => now - at < maxLinks.ms);
    const [oldest] = openedAt;
    if (oldest !== undefined && openedAt.length >= maxLinks.count) {
      const retryAfterMs = Math.ceil(oldest + maxLinks.ms - now);
      throw new FailureError('too-many-links', 'Too many links in a minute', { retryAfterMs });
    }
    openedAt.push(now);
  }

  async function openOne(address: ExternalAddress): Promise<boolean> {
    if (address.foreign && !(await confirm(address))) return false;
    await openInBrowser(address.href);
    return true;
  }

  return {
    async open(text) {
      const address = externalAddress(text);
      // SECURITY: never another scheme: file:, javascript:, or one that starts a program.
      if (!address) throw new FailureError('link-not-allowed', 'The address is not a web address');
      // SECURITY: one at a time: a page in a loop can stack neither dialogs nor browser tabs.
      if (opening) return false;
      countLink();
      opening = openOne(address).finally(() => {
        opening = null;
      });
      return opening;
    },
  };
}
