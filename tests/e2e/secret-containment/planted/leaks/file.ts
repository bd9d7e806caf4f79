import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { onToken } from '../secret-seen';

// Writes a token to a file in the profile, in UTF-16.
onToken((token) =>
  writeFileSync(join(app.getPath('userData'), 'session-cache'), Buffer.from(token, 'utf16le')),
);
