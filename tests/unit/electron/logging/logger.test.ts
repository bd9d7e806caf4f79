import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createLogger } from '../../../../electron/logging/logger';
import { createRedaction } from '../../../../electron/logging/redaction';
import { createFakeClock } from '../../fake-clock';

const folder = mkdtempSync(join(tmpdir(), 'logger-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('writes the message with its facts, and no secret, however deeply it is quoted', () => {
  const redaction = createRedaction('/srv/people/ada');
  redaction.register('the-client-secret');
  const log = createLogger(folder, redaction, false, createFakeClock());
  log.warn('call failed', {
    code: 'offline',
    message: JSON.stringify({ client_secret: 'hunter2hunter2', echoed: 'the-client-secret' }),
    header: 'Authorization: Basic dXNlcjpodW50ZXIyaHVudGVyMg==',
    proxy: 'http://user:hunter3hunter3@proxy.example:8080/',
    file: '/srv/people/ada/notes',
  });
  const written = readFileSync(join(folder, 'main.log'), 'utf8');
  expect(written).toContain('call failed {"code":"offline"');
  expect(written).toContain('proxy.example:8080');
  for (const hidden of ['hunter2', 'the-client-secret', 'dXNlcjpod', 'hunter3', '/srv/people']) {
    expect(written).not.toContain(hidden);
  }
});

it('writes the first lines of a flood, other messages among them, and how many lines were dropped', async () => {
  const clock = createFakeClock();
  const place = join(folder, 'flood');
  const log = createLogger(place, createRedaction(), false, clock);
  log.warn('before the flood');
  for (let at = 0; at < 30_000; at += 1) log.warn('call failed', { code: 'invalid-request' });
  log.error('in the middle of it');
  await clock.advance(1000);
  log.info('after it');
  const lines = readFileSync(join(place, 'main.log'), 'utf8').trim().split('\n');
  expect(lines.filter((line) => line.includes('call failed'))).toHaveLength(10);
  expect(lines[0]).toContain('before the flood');
  expect(lines.slice(-3).join('\n')).toMatch(
    /in the middle of it\n.*lines dropped \{"count":29990\}\n.*after it/,
  );
  expect(clock.pending()).toBe(0);
});

it('keeps earlier lines in a slow flood of a day, and writes each hour how many lines were dropped', async () => {
  const clock = createFakeClock();
  const place = join(folder, 'slow-flood');
  const log = createLogger(place, createRedaction(), false, clock);
  log.warn('before the flood');
  for (let second = 0; second < 24 * 3600; second += 1) {
    // One more than a second has room for.
    for (let at = 0; at < 11; at += 1) log.warn('call failed', { code: 'invalid-request' });
    await clock.advance(1000);
  }
  expect(existsSync(join(place, 'main.old.log'))).toBe(false);
  const written = readFileSync(join(place, 'main.log'), 'utf8');
  const lines = written.trim().split('\n');
  expect(lines[0]).toContain('before the flood');
  expect(lines.filter((line) => line.includes('call failed'))).toHaveLength(24 * 100);
  const counts = [...written.matchAll(/lines dropped {"count":(\d+)}/g)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(24 * (3600 * 11 - 100));
  // Once for each second after which the hour still had room, and once for the hour.
  expect(counts).toHaveLength(24 * 10);
  expect(clock.pending()).toBe(0);
});

it.skipIf(process.platform === 'win32')(
  'the log can be read by the user only, even if others could read it before',
  () => {
    const place = join(folder, 'open');
    mkdirSync(place);
    chmodSync(place, 0o755);
    writeFileSync(join(place, 'main.old.log'), 'x', { mode: 0o644 });
    createLogger(place, createRedaction(), false, createFakeClock()).warn('a line');
    const modeOf = (path: string) => statSync(path).mode & 0o777;
    expect(modeOf(place)).toBe(0o700);
    expect(modeOf(join(place, 'main.log'))).toBe(0o600);
    expect(modeOf(join(place, 'main.old.log'))).toBe(0o600);
  },
);
