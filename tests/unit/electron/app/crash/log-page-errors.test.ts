import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  createPageErrorLog,
  pageErrorRateWindows,
  watchConsole,
} from '../../../../../electron/app/crash/log-page-errors';
import { createRateLimit } from '../../../../../electron/core/rate-limit';
import { createRedaction } from '../../../../../electron/logging/redaction';
import { createFakeClock } from '../../../fake-clock';

const secret = 'planted-secret-of-the-test';

function noting() {
  const clock = createFakeClock();
  const lines: string[] = [];
  const redaction = createRedaction();
  redaction.register(secret);
  const write = (message: string, facts?: Readonly<Record<string, unknown>>) =>
    void lines.push(`${message} ${facts ? JSON.stringify(facts) : ''}`);
  const note = createPageErrorLog({
    redaction,
    log: { error: write, warn: write },
    rate: createRateLimit(pageErrorRateWindows),
    elapsed: clock.elapsed,
  });
  return { clock, lines, note };
}

describe('a page error', () => {
  it('is logged redacted, with its location', () => {
    const { lines, note } = noting();
    note(`Uncaught Error: ${secret}`, 'app://parts/index.js:7');
    expect(lines).toEqual([
      'page error {"error":"Uncaught Error: [redacted]","place":"app://parts/index.js:7"}',
    ]);
  });

  it('is truncated without leaving part of a secret', () => {
    const { lines, note } = noting();
    note(`${'x'.repeat(1990)}${secret}${'y'.repeat(1_000_000)}`, 'z'.repeat(10_000));
    expect(lines[0]?.length).toBeLessThan(2300);
    expect(lines[0]).not.toContain('planted');
  });

  it('does not fill the log when it repeats in a loop', async () => {
    const { clock, lines, note } = noting();
    for (let count = 0; count < 1000; count += 1) note('boom', 'app://parts/');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toContain('more page errors are not logged');
    await clock.advance(60_000);
    note('boom', 'app://parts/');
    expect(lines).toHaveLength(22);
  });

  it('is received in both forms of Electron’s console event, unlike other messages', () => {
    const contents = new EventEmitter();
    const received: string[] = [];
    watchConsole(contents as unknown as WebContents, (text, place) => received.push(`${text} at ${place}`));
    contents.emit('console-message', {}, 3, 'by position', 7, 'app://parts/a.js');
    contents.emit('console-message', {}, 2, 'a warning', 7, 'app://parts/a.js');
    contents.emit('console-message', {
      level: 'error',
      message: 'named',
      lineNumber: 8,
      sourceId: 'app://parts/b.js',
    });
    contents.emit('console-message', {
      level: 'info',
      message: 'news',
      lineNumber: 8,
      sourceId: 'app://parts/b.js',
    });
    expect(received).toEqual(['by position at app://parts/a.js:7', 'named at app://parts/b.js:8']);
  });
});
