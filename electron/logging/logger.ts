import { join } from 'node:path';
import log from 'electron-log/node';
import type { Redaction } from './redaction';

/** The one logger. A line is a message and named facts; facts are written as JSON. */
export interface Logger {
  info(message: string, facts?: Readonly<Record<string, unknown>>): void;
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void;
  error(message: string, facts?: Readonly<Record<string, unknown>>): void;
}

const largestFile = 1024 * 1024;

function line(message: string, facts?: Readonly<Record<string, unknown>>): string {
  return facts ? `${message} ${JSON.stringify(facts)}` : message;
}

/** Writes to `folder`/main.log, which is moved to main.old.log at 1 MB, and to stderr when `toConsole`. */
export function createLogger(folder: string, redaction: Redaction, toConsole: boolean): Logger {
  const logger = log.create({ logId: 'main' });
  logger.transports.file.resolvePathFn = () => join(folder, 'main.log');
  logger.transports.file.maxSize = largestFile;
  logger.transports.file.level = 'info';
  logger.transports.console.level = toConsole ? 'info' : false;
  // SECURITY: every line passes the redaction, whoever wrote it and wherever it goes.
  logger.hooks.push((message) => ({
    ...message,
    data: message.data.map((item: unknown) =>
      redaction.redact(typeof item === 'string' ? item : String(item)),
    ),
  }));
  return {
    info: (message, facts) => logger.info(line(message, facts)),
    warn: (message, facts) => logger.warn(line(message, facts)),
    error: (message, facts) => logger.error(line(message, facts)),
  };
}
