import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the app on this profile has logged; nothing where it has not yet. */
export function readLogFile(userDataDir: string): string {
  const path = join(userDataDir, 'logs', 'main.log');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
