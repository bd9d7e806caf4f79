import { expect, it } from 'vitest';
import { createDeferredLogger } from '../../../../electron/logging/deferred-logger';
import type { Logger } from '../../../../electron/logging/logger';

function logger() {
  const lines: string[] = [];
  let loads = 0;
  const write = (level: string) => (message: string) => void lines.push(`${level} ${message}`);
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
  await new Promise((resolve) => setTimeout(resolve));
  expect(lines).toEqual(['warn one', 'error two', 'info three']);
  expect(loads()).toBe(1);
});

it('writes at once when it has been opened', async () => {
  const { log, lines, loads } = logger();
  log.open();
  await new Promise((resolve) => setTimeout(resolve));
  log.error('last words');
  expect(lines).toEqual(['error last words']);
  expect(loads()).toBe(1);
});
