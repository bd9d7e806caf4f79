import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { onSecret } from '../secret-seen';

// A line of the log goes past the redaction.
onSecret((secret) => {
  const folder = join(app.getPath('userData'), 'logs');
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, 'main.log'), `submitted ${secret}\n`);
});
