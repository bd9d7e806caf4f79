import type { Logger } from './logger';

export interface DeferredLogger extends Logger {
  /** Opens the log; a line does so too. */
  open(): void;
}

type Level = keyof Logger;

/** Without a log the app goes on. */
const ignore = () => {};

/** A logger whose libraries are loaded when it is first written to, or opened: the first window needs none of them. */
export function createDeferredLogger(load: () => Promise<Logger>): DeferredLogger {
  let loading: Promise<Logger> | undefined;
  let logger: Logger | undefined;

  function open(): Promise<Logger> {
    loading ??= load().then((loaded) => {
      logger = loaded;
      return loaded;
    });
    return loading;
  }

  const write =
    (level: Level): Logger['info'] =>
    (message, facts) => {
      // Not by a promise once it is there: a line may be the last before the end.
      if (logger) logger[level](message, facts);
      else open().then((opened) => opened[level](message, facts), ignore);
    };
  return {
    open: () => void open().catch(ignore),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };
}
