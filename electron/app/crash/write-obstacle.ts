import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/** Why `folder` is not writable; null if it is. */
export function writeObstacle(folder: string): Error | null {
  try {
    mkdirSync(folder, { recursive: true });
    rmdirSync(mkdtempSync(join(folder, 'write-')));
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
