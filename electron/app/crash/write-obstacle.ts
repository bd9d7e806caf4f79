import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/** Why nothing can be written in `folder`; null where it can. */
export function writeObstacle(folder: string): Error | null {
  try {
    mkdirSync(folder, { recursive: true });
    rmdirSync(mkdtempSync(join(folder, 'write-')));
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
