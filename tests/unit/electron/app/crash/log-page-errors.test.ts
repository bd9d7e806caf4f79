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

describe('an error of the page', () => {
  it('reaches the log redacted, with its place', () => {
    const { lines, note } = noting();
    note(`Uncaught Error: ${secret}`, 'app://parts/index.js:7');
    expect(lines).toEqual([
      'page error {"error":"Uncaught Error: [redacted]","place":"app://parts/index.js:7"}',
    ]);
  });

  it('is cut, with no half of a secret at the cut', () => {
    const { lines, note } = noting();
    note(`${'x'.repeat(1990)}${secret}${'y'.repeat(1_000_000)}`, 'z'.repeat(10_000));
    expect(lines[0]?.length).toBeLessThan(2300);
    expect(lines[0]).not.toContain('planted');
  });

  it('in a loop fills no log', async () => {
    const { clock, lines, note } = noting();
    for (let count = 0; count < 1000; count += 1) note('boom', 'app://parts/');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toContain('more page errors are not logged');
    await clock.advance(60_000);
    note('boom', 'app://parts/');
    expect(lines).toHaveLength(22);
  });

  it('is heard from either Electron’s console event; what is no error is not', () => {
    const contents = new EventEmitter();
    const heard: string[] = [];
    watchConsole(contents as unknown as WebContents, (text, place) => heard.push(`${text} at ${place}`));
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
    expect(heard).toEqual(['by position at app://parts/a.js:7', 'named at app://parts/b.js:8']);
  });
});
