import { chmodSync } from 'node:fs';
import { path7za } from '7zip-bin';

/**
 * Returns the npm registry's 7-Zip, which creates tar.gz and zip; electron-builder would download another one.
 * @returns {string} an absolute path
 */
export function findSevenZip() {
  // Install scripts, one of which would do this, are disabled.
  if (process.platform !== 'win32') chmodSync(path7za, 0o755);
  return path7za;
}
