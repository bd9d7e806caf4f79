import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createLogger } from '../../../electron/logging/logger';
import { createRedaction } from '../../../electron/logging/redaction';

const folder = mkdtempSync(join(tmpdir(), 'logger-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('writes the message with its facts, and no secret, however deep it is quoted', () => {
  const redaction = createRedaction('/srv/people/ada');
  redaction.register('the-client-secret');
  const log = createLogger(folder, redaction, false);
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
