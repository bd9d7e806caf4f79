import { expect, it } from 'vitest';
import { createDeferredLogger, maxPendingLines } from '../../../../electron/logging/deferred-logger';
import { createLineLimit } from '../../../../electron/logging/line-limit';
import type { Logger } from '../../../../electron/logging/logger';
import { createFakeClock } from '../../fake-clock';

const opened = () => new Promise((resolve) => setTimeout(resolve));

function logger() {
  const lines: string[] = [];
  let loads = 0;
  // As the log itself, in one instant.
  const admits = createLineLimit(createFakeClock(), () => {});
  const write =
    (level: string): Logger['info'] =>
    (message, facts) => {
      if (admits(message)) lines.push([level, message, ...(facts ? [JSON.stringify(facts)] : [])].join(' '));
    };
  const real: Logger = { info: write('info'), warn: write('warn'), error: write('error') };
  const log = createDeferredLogger(async () => {
    loads += 1;
    return real;
  });
  return { log, lines, loads: () => loads };
}

it('loads nothing before the first line, and writes lines in their order', async () => {
  const { log, lines, loads } = logger();
  expect(loads()).toBe(0);
  log.warn('one');
  log.error('two');
  expect(lines).toEqual([]);
  await Promise.resolve().then(() => {});
  log.info('three');
  await opened();
  expect(lines).toEqual(['warn one', 'error two', 'info three']);
  expect(loads()).toBe(1);
});

it('writes at once when it has been opened', async () => {
  const { log, lines, loads } = logger();
  log.open();
  await opened();
  log.error('last words');
  expect(lines).toEqual(['error last words']);
  expect(loads()).toBe(1);
});

it('holds the first lines of a flood before it is open, and writes how many were dropped', async () => {
  const { log, lines } = logger();
  for (let at = 0; at < maxPendingLines + 1000; at += 1) log.warn(`line ${at}`);
  await opened();
  log.info('after it');
  expect(lines).toEqual([
    ...Array.from({ length: maxPendingLines }, (_, at) => `warn line ${at}`),
    'warn lines dropped before the log was open {"count":1000}',
    'info after it',
  ]);
});

it('goes on without a log that cannot be opened', async () => {
  let loads = 0;
  const log = createDeferredLogger(async () => {
    loads += 1;
    throw new Error('no such chunk');
  });
  log.warn('one');
  await opened();
  log.warn('two');
  await opened();
  expect(loads).toBe(1);
});
