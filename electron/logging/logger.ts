import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import log from 'electron-log/node';
import { createLineLimit, type LineClock } from './line-limit';
import type { Redaction } from './redaction';

/** The app's only logger. A line is a message and named facts, which are written as JSON. */
export interface Logger {
  info(message: string, facts?: Readonly<Record<string, unknown>>): void;
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void;
  error(message: string, facts?: Readonly<Record<string, unknown>>): void;
}

const maxFileBytes = 1024 * 1024;

function line(message: string, facts?: Readonly<Record<string, unknown>>): string {
  return facts ? `${message} ${JSON.stringify(facts)}` : message;
}

/** SECURITY: only the user can read the log, also one that an earlier version left readable for others. */
function restrictToUser(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    const files = ['main.log', 'main.old.log'].map((name) => join(folder, name));
    for (const file of files.filter(existsSync)) chmodSync(file, 0o600);
  } catch {
    // Without a writable folder there is no log, but that must not keep the app from starting.
  }
}

/**
 * Writes to `folder`/main.log, which is renamed to main.old.log at 1 MB, and to stderr if `toConsole`. Of many lines in
 * a second, and of many with one message in an hour, it writes only the first.
 */
export function createLogger(
  folder: string,
  redaction: Redaction,
  toConsole: boolean,
  clock: LineClock,
): Logger {
  restrictToUser(folder);
  const logger = log.create({ logId: 'main' });
  const { file } = logger.transports;
  // electron-log writes nothing without a name, which it looks for in a package.json above the working folder.
  file.setAppName('Parts Lookup');
  file.resolvePathFn = () => join(folder, 'main.log');
  file.writeOptions = { flag: 'a', encoding: 'utf8', mode: 0o600 };
  file.maxSize = maxFileBytes;
  file.level = 'info';
  logger.transports.console.level = toConsole ? 'info' : false;
  // SECURITY: every line is redacted, whatever wrote it and wherever it goes.
  logger.hooks.push((message) => ({
    ...message,
    data: message.data.map((item: unknown) =>
      redaction.redact(typeof item === 'string' ? item : String(item)),
    ),
  }));
  const admits = createLineLimit(clock, (count) => logger.warn(line('lines dropped', { count })));
  const write =
    (level: 'info' | 'warn' | 'error'): Logger['info'] =>
    (message, facts) => {
      if (admits(message)) logger[level](line(message, facts));
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
