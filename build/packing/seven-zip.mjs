import { chmodSync } from 'node:fs';
import { path7za } from '7zip-bin';

/**
 * The 7-Zip that makes tar.gz and zip, from the npm registry: electron-builder would download one of its own.
 * @returns {string} an absolute path
 */
export function findSevenZip() {
  // No install script runs here that would have done it.
  if (process.platform !== 'win32') chmodSync(path7za, 0o755);
  return path7za;
}
