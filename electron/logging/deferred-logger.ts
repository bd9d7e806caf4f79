import type { Logger } from './logger';

export interface DeferredLogger extends Logger {
  /** Opens the log; a line does so too. */
  open(): void;
}

type Level = keyof Logger;

/** Fewer than the log accepts in a second (line-limit.ts), so that it has room for how many more there were. */
export const maxPendingLines = 40;

/** Without a log the app goes on. */
const noLog: Logger = { info() {}, warn() {}, error() {} };

/** A logger whose libraries are loaded when it is first written to, or opened: the first window needs none of them. */
export function createDeferredLogger(load: () => Promise<Logger>): DeferredLogger {
  let logger: Logger | undefined;
  let isLoading = false;
  let pending: ((opened: Logger) => void)[] = [];
  let dropped = 0;

  function writePending(opened: Logger): void {
    logger = opened;
    for (const line of pending) line(opened);
    pending = [];
    if (dropped > 0) opened.warn('lines dropped before the log was open', { count: dropped });
  }

  function open(): void {
    if (isLoading) return;
    isLoading = true;
    load()
      .catch(() => noLog)
      .then(writePending);
  }

  function hold(line: (opened: Logger) => void): void {
    if (pending.length < maxPendingLines) pending.push(line);
    else dropped += 1;
    open();
  }

  const write =
    (level: Level): Logger['info'] =>
    (message, facts) => {
      // Not by a promise once it is there: a line may be the last before the end.
      if (logger) logger[level](message, facts);
      else hold((opened) => opened[level](message, facts));
    };
  return { open, info: write('info'), warn: write('warn'), error: write('error') };
}
