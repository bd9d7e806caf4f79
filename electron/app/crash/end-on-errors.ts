import { app } from 'electron';
import type { Logger } from '../../logging/logger';
import type { Redaction } from '../../logging/redaction';
import { createFatalErrors } from './fatal-errors';
import { showError } from './show-error';
import { startAdvice } from './start-advice';

interface EndOnErrors {
  /** Shows why the app cannot start, and quits. */
  readonly cannotStart: (error: unknown) => void;
}

/** Replaces Electron's dialog for uncaught errors in main. To be called before anything can fail. */
export function endOnErrors(redaction: Redaction, log: Logger): EndOnErrors {
  const end = createFatalErrors({ redaction, log, show: showError, exit: (code) => app.exit(code) });
  const message = 'Parts Lookup has to close because of an error';
  process.on('uncaughtException', (error) => end({ kind: 'uncaught exception', message, error }));
  process.on('unhandledRejection', (error) => end({ kind: 'unhandled rejection', message, error }));
  return {
    cannotStart: (error) =>
      end({
        kind: 'start failed',
        message: 'Parts Lookup cannot start',
        advice: startAdvice(app.getPath('userData')),
        error,
      }),
  };
}
