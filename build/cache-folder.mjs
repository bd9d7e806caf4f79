import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Returns the cache folder, which is outside the checkout and so survives `npm ci`; creates it if necessary.
 *
 * Root's cache is readable by every user, because tests that root runs switch to another user and start the
 * same Electron from there.
 * @returns {string} an absolute path
 */
export function openCacheFolder() {
  const isRoot = process.getuid?.() === 0;
  const parent = isRoot ? '/var/cache' : process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(parent, 'parts-lookup');
  mkdirSync(folder, { recursive: true });
  if (isRoot) chmodSync(folder, 0o755);
  return folder;
}
