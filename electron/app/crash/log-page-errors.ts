import type { WebContents } from 'electron';
import type { Logger } from '../../logging/logger';
import type { Redaction } from '../../logging/redaction';

interface PageErrorOptions {
  readonly redaction: Pick<Redaction, 'redact'>;
  readonly log: Pick<Logger, 'error' | 'warn'>;
  /** By `pageErrorRateWindows`. */
  readonly rate: { delay(now: number): number; note(now: number): void };
  readonly elapsed: () => number;
}

export const pageErrorRateWindows = [{ count: 20, ms: 60_000 }] as const;

const maxLength = 2000;
/** How much of an error is passed to the redaction. */
const maxRead = 20_000;

/**
 * Logs the errors of a page: uncaught ones, those that React's boundaries caught, and violations of its policy.
 * SECURITY: a compromised page can log anything, but only a little, and it is redacted before it is truncated.
 */
export function createPageErrorLog({ redaction, log, rate, elapsed }: PageErrorOptions) {
  let isDropping = false;
  return (text: string, place: string): void => {
    const now = elapsed();
    if (rate.delay(now) > 0) {
      if (!isDropping) log.warn('more page errors are not logged for now');
      isDropping = true;
      return;
    }
    isDropping = false;
    rate.note(now);
    log.error('page error', {
      error: redaction.redact(text.slice(0, maxRead)).slice(0, maxLength),
      place: place.slice(0, 200),
    });
  };
}

/** Electron's `error`, as a number. */
const errorLevel = 3;

/** Listens to the console of a page, where Chromium itself reports uncaught errors: the page need not call anything. */
export function watchConsole(contents: WebContents, note: (text: string, place: string) => void): void {
  contents.on('console-message', (details, ...[level, message, line, source]) => {
    // Electron 33 passes these by position, later versions in the event.
    const { text, place, isError } =
      'message' in details
        ? {
            text: details.message,
            place: `${details.sourceId}:${details.lineNumber}`,
            isError: details.level === 'error',
          }
        : { text: message, place: `${source}:${line}`, isError: level === errorLevel };
    if (isError) note(text, place);
  });
}
