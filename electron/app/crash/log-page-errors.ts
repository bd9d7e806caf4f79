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
/** What the redaction is given to read of one error. */
const maxRead = 20_000;

/**
 * Notes what a page reports as an error: what nobody caught, what React's boundaries caught, what its policy refused.
 * SECURITY: a page that is taken over can write what it likes, but little of it, and it is redacted before it is cut.
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

/** Listens to the console of a page, where Chromium itself reports what nobody caught: no call of the page's is needed. */
export function watchConsole(contents: WebContents, note: (text: string, place: string) => void): void {
  contents.on('console-message', (details, ...[level, message, line, source]) => {
    // Electron 33 hands these over by position, later ones within the event.
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
