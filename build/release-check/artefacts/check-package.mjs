import { join } from 'node:path';
import { keysInBundles } from '../app/check-built-in-feed.mjs';
import { readArchive } from '../app/read-archive.mjs';
import { checkPayload } from './check-payload.mjs';
import { expectPackage } from './expected-package.mjs';
import { readDeb } from './read-deb.mjs';
import { readRpm } from './read-rpm.mjs';

/**
 * What dpkg or rpm would lay down and run, as the package itself says it. A script counts as a file, by its format's name:
 * `DEBIAN/postinst`, `%post`.
 * @typedef {object} LinuxPackage
 * @property {PackageEntry[]} entries
 * @property {string[]} head lines such as `Depends: libnss3`
 * @property {(path: string) => Buffer} read
 *
 * @typedef {object} PackageEntry
 * @property {string} path as it is written, without `/` or `./` before it
 * @property {string} mode with the type, as `ls -l` shows it: `drwxr-xr-x`
 * @property {string} owner such as `root/root`
 */

/** Root alone writes, all read; no link, device or pipe, no set-uid bit: `after-install.sh` gives one where it is needed. */
const modes = { folder: /^drwxr-xr-x$/, file: /^-rw[x-]r-[x-]r-[x-]$/ };

/**
 * A deb or rpm is judged whole: every path, its type, mode and owner; what root runs when it is installed or removed; what it
 * says of itself and demands of the system.
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @param {string} folder of the release
 * @param {string} project folder of the checkout
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkPackage({ artefact, root, resources }, folder, project) {
  const [, architecture = '', kind] = artefact.match(/-linux-(\w+)\.(deb|rpm)$/) ?? [];
  if (!kind) return [];
  const file = join(folder, artefact);
  // The app's folder lies in /opt.
  const laid = join(root, '..', '..');
  try {
    const found = kind === 'deb' ? readDeb(file, laid) : readRpm(file, laid);
    // Root believes the keys that the app itself does.
    const updateKeys = keysInBundles(readArchive(join(resources, 'app.asar')).files);
    const place = { project, laid, updateKeys };
    const expected = await expectPackage(kind === 'deb' ? kind : 'rpm', architecture, place);
    const faults = [
      ...checkEntries(found, expected),
      ...checkHead(found.head, expected.head),
      ...(kind === 'rpm' ? checkPayload(file, laid) : []),
    ];
    return faults.map((fault) => `${artefact}: ${fault}`);
  } catch (error) {
    return [`${artefact} cannot be read: ${error instanceof Error ? error.message : error}`];
  }
}

/**
 * @param {LinuxPackage} found
 * @param {import('./expected-package.mjs').ExpectedPackage} expected
 */
function checkEntries({ entries, read }, { appFolder, files, folders }) {
  const paths = new Set(entries.map(({ path }) => path));
  return [
    ...[...files.keys()].filter((path) => !paths.has(path)).map((path) => `${path} is missing`),
    ...(paths.size === entries.length ? [] : ['a path is in it more than once']),
    ...entries.flatMap(({ path, mode, owner }) => {
      const isFolder = mode.startsWith('d');
      const isOfApp = path === appFolder || (path.startsWith(`${appFolder}/`) && join(path) === path);
      const belongs = isOfApp || (isFolder ? folders.has(path) : files.has(path));
      const content = files.get(path);
      return [
        ...(belongs ? [] : [`${path} does not belong in it`]),
        ...((isFolder ? modes.folder : modes.file).test(mode) ? [] : [`${path} has the mode ${mode}`]),
        ...(owner === 'root/root' ? [] : [`${path} belongs to ${owner}, not to root`]),
        ...(content && modes.file.test(mode) && !content.equals(read(path))
          ? [`${path} is not the project's own`]
          : []),
      ];
    }),
  ];
}

/**
 * @param {string[]} found
 * @param {string[]} expected
 */
function checkHead(found, expected) {
  return [
    ...found.filter((line) => !expected.includes(line)).map((line) => `its head says "${line}"`),
    ...expected.filter((line) => !found.includes(line)).map((line) => `its head does not say "${line}"`),
  ];
}
