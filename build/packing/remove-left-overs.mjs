import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes what electron-builder writes beside the packages: notes to itself, and block maps for updates in pieces, which the app
 * does not make (the zip for macOS gets one whatever is configured).
 * @param {string} folder
 */
export function removeLeftOvers(folder) {
  const leftOver = /^(builder-debug\.yml|builder-effective-config\.yaml|.*\.blockmap)$/;
  for (const name of readdirSync(folder).filter((name) => leftOver.test(name))) rmSync(join(folder, name));
}
