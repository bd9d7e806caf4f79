import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder outside the checkout that outlives `npm ci`; made when it is not there.
 *
 * Root's lies where every user can read it, because the tests of a root user drop to another one and
 * start the same Electron from there.
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
