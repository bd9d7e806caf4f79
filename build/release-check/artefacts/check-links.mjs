import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';

/**
 * The app has links on macOS alone, those of Electron's frameworks, and an AppImage two to its picture. A link that leads out would
 * lay down one app here and another at the user's.
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @returns {string[]} what is wrong
 */
export function checkLinks({ artefact, system, root, contents }) {
  const bundle = system.startsWith('mac') ? 'Parts Lookup.app' : '';
  const isAppImage = artefact.endsWith('.AppImage');
  const faults = [...contents.keys()].flatMap((path) => {
    const file = lstatSync(join(root, path));
    if (file.isFile()) return [];
    if (!isAppImage && !(bundle && path.startsWith(`${bundle}/`))) return [`${path} is a link`];
    return staysWithin(join(root, bundle), join(root, path))
      ? []
      : [`${path} leads out of the app, or nowhere`];
  });
  return faults.map((fault) => `${artefact}: ${fault}`);
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
