import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';
import { judgementBesideApp } from './beside-app.mjs';

/**
 * The app has links on macOS alone, those of Electron's frameworks (`check-electron.mjs`), and an AppImage two to its picture. A
 * link that leads out would lay down one app here and another at the user's; one that is a file's second name could be written to
 * by that name.
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @returns {string[]} what is wrong
 */
export function checkLinks({ artefact, system, root, contents }) {
  const bundle = system.startsWith('mac') ? 'Parts Lookup.app' : '';
  const faults = [...contents.keys()].flatMap((path) => {
    const judgement = judgementBesideApp(artefact, path);
    const file = lstatSync(join(root, path));
    if (file.isFile())
      return artefact.endsWith('.AppImage') && file.nlink > 1 ? [`${path} is a file by two names`] : [];
    // Where this one leads is judged with what lies beside the app.
    if (judgement === 'applications') return [];
    const mayBeLink = bundle ? path.startsWith(`${bundle}/`) : judgement === 'shown';
    if (!mayBeLink) return [`${path} is a link`];
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
