import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The log of the app on this profile; empty if there is none yet. */
export function readLogFile(userDataDir: string): string {
  const path = join(userDataDir, 'logs', 'main.log');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
