import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const folder = 'node_modules/keytar/';

/** What electron-builder takes out of a package's manifest; nothing of it is read when the app runs. */
const unread = new Set(['bugs', 'keywords', 'scripts']);

/**
 * The module that reads the keychain is the registry's: each of its files that the app carries is the one that `npm ci` checked
 * against the lockfile and put into the checkout. On macOS its binary is signed with the app, and codesign judges it (job `gatekeeper`).
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp} app
 * @param {import('./read-archive.mjs').ArchivedFile[]} files of its archive
 * @param {string} project folder of the checkout
 * @returns {string[]} what is wrong
 */
export function checkKeytar({ artefact, system }, files, project) {
  return files
    .filter(({ path, unpacked }) => path.startsWith(folder) && !(unpacked && system.startsWith('mac')))
    .filter(({ path, content }) => {
      const original = existsSync(join(project, path)) ? readFileSync(join(project, path)) : Buffer.alloc(0);
      return path === `${folder}package.json` ? !isManifestOf(content, original) : !content.equals(original);
    })
    .map(({ path }) => `${artefact}: app.asar: ${path} is not the registry's`);
}

/**
 * @param {Buffer} packed
 * @param {Buffer} original
 */
function isManifestOf(packed, original) {
  const kept = Object.entries(JSON.parse(`${original}`)).filter(([name]) => !unread.has(name));
  return isDeepStrictEqual(JSON.parse(`${packed}`), Object.fromEntries(kept));
}
