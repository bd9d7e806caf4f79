import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** What runs as somebody else than who starts it, and what anybody may write to. */
const forbidden = 0o7002;

/**
 * No file of an app on Linux gets more rights than its user's, or lets others change it. Who may do what with the files of a deb or
 * an rpm its own lists say (`check-package.mjs`); of an AppImage the system that mounts it takes none of these.
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @returns {string[]} what is wrong
 */
export function checkModes({ artefact, system, root, contents }) {
  if (!system.startsWith('linux')) return [];
  return [...contents.keys()].flatMap((path) => {
    const file = lstatSync(join(root, path));
    const mode = file.mode & 0o7777;
    return file.isFile() && mode & forbidden ? [`${artefact}: ${path} has the mode ${mode.toString(8)}`] : [];
  });
}
