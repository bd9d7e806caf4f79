import { FailureError } from '../core/failure-error';
import { createRateLimit, type RateWindow } from '../core/rate-limit';
import { type ExternalUrl, externalUrl } from './external-url';

export interface LinkOpener {
  /**
   * Opens a URL in the user's browser. Returns false if the user declines, and while another link is being opened.
   * Throws `link-not-allowed`, `too-many-links`.
   */
  open(url: string): Promise<boolean>;
}

interface LinkOptions {
  /** Asks the user whether to open a link to a foreign host. */
  readonly confirm: (url: ExternalUrl) => Promise<boolean>;
  readonly openInBrowser: (href: string) => Promise<void>;
  /** Milliseconds on a monotonic clock. */
  readonly elapsed: () => number;
}

/** More links than a person opens while comparing distributors. */
const maxLinks: RateWindow = { count: 12, ms: 60_000 };

export function createLinkOpener({ confirm, openInBrowser, elapsed }: LinkOptions): LinkOpener {
  const rate = createRateLimit([maxLinks]);
  let isOpening = false;

  // SECURITY: a page that opens links in a loop cannot fill the screen with browser tabs or dialogs.
  function countLink(): void {
    const now = elapsed();
    const retryAfterMs = Math.ceil(rate.delay(now));
    if (retryAfterMs > 0) {
      throw new FailureError('too-many-links', 'Too many links in a minute', { retryAfterMs });
    }
    rate.note(now);
  }

  async function openOne(url: ExternalUrl): Promise<boolean> {
    if (url.foreign && !(await confirm(url))) return false;
    await openInBrowser(url.href);
    return true;
  }

  return {
    async open(text) {
      const url = externalUrl(text);
      // SECURITY: never another scheme: file:, javascript:, or one that starts a program.
      if (!url) throw new FailureError('link-not-allowed', 'The URL is not a web address');
      // SECURITY: one at a time: a page that calls in a loop can stack neither dialogs nor browser tabs.
      if (isOpening) return false;
      countLink();
      isOpening = true;
      try {
        return await openOne(url);
      } finally {
        isOpening = false;
      }
    },
  };
}
