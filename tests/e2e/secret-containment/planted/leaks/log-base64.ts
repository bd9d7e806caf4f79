import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { onSecret } from '../secret-seen';

// Logs the secret as in an HTTP header, bypassing the redaction.
onSecret((secret) => {
  const folder = join(app.getPath('userData'), 'logs');
  mkdirSync(folder, { recursive: true });
  const header = Buffer.from(`some-id:${secret}`).toString('base64');
  appendFileSync(join(folder, 'main.log'), `sent Basic ${header}\n`);
});
