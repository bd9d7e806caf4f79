import { join } from 'node:path';
import { app } from 'electron';

/** The path of a file of the build. */
export function distPath(path: string): string {
  return join(app.getAppPath(), 'dist', path);
}
