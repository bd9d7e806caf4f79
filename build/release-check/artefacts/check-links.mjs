import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';

/**
 * The app has links on macOS, those of Electron's frameworks, and an AppImage two to its picture. A link that leads out would lay
 * down one app here and another at the user's.
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @returns {string[]} what is wrong
 */
export function checkLinks({ artefact, system, root, contents }) {
  const app = system.startsWith('mac') ? join(root, 'Parts Lookup.app') : root;
  return [...contents.keys()]
    .filter((path) => lstatSync(join(root, path)).isSymbolicLink() && !staysWithin(app, join(root, path)))
    .map((path) => `${artefact}: ${path} leads out of the app, or nowhere`);
}

/**
 * @param {string} folder
 * @param {string} link
 */
function staysWithin(folder, link) {
  try {
    // Through all the links on its way.
    return (
      !isAbsolute(readlinkSync(link)) &&
      `${realpathSync(link)}${sep}`.startsWith(`${realpathSync(folder)}${sep}`)
    );
  } catch {
    return false;
  }
}
