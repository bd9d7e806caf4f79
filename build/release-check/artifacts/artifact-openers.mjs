import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findSevenZip } from '../../packing/seven-zip.mjs';
import { listDeb, listLines, rejectUnsafeFiles } from './reject-unsafe-files.mjs';

/** @typedef {(file: string, folder: string, system: string) => string} Open unpacks an artifact and returns the app's folder */

/** The only links allowed, from the time on: a package's command, absolute in a deb and relative in an rpm, and an AppImage's icon. */
const link = (/** @type {string} */ text) => new RegExp(`^l[^:>]* (\\d\\d:\\d\\d| \\d{4}) ${text}$`);
const debCommand = link('\\./usr/bin/parts-lookup -> /opt/Parts Lookup/parts-lookup');
const rpmCommand = link('\\.?/usr/bin/parts-lookup -> \\.\\./\\.\\./opt/Parts Lookup/parts-lookup');
const icon = 'usr/share/icons/hicolor/\\d+x\\d+/apps/parts-lookup\\.png';
const appImageIcon = link(`squashfs-root/(\\.DirIcon|parts-lookup\\.png) -> ${icon}`);

/** How to unpack each kind of artifact into an empty folder, on any system. */
export const artifactOpeners = [
  {
    kind: /\.deb$/,
    /** @type {Open} */
    open(file, folder) {
      // SECURITY: check owners by name and by number: dpkg uses the number if it does not know the name.
      const lists = [listDeb('fsys', file, '-v'), listDeb('fsys', file, '-v', '--numeric-owner')];
      rejectUnsafeFiles(lists.flat(), { link: debCommand });
      execFileSync('dpkg-deb', ['-x', file, folder], { stdio: 'pipe' });
      return join(folder, 'opt', 'Parts Lookup');
    },
  },
  {
    kind: /\.rpm$/,
    /** @type {Open} */
    open(file, folder) {
      // The signature is checked with the release's other signatures.
      rejectUnsafeFiles(listLines('rpm', ['-qplv', '--nosignature', file]), { link: rpmCommand });
      // SECURITY: list the payload too, since it is what gets unpacked here.
      const payload = ['-ec', 'rpm2cpio "$1" | cpio --quiet "$2"', 'sh', file];
      rejectUnsafeFiles(listLines('sh', [...payload, '-itv']), { link: rpmCommand });
      execFileSync('sh', [...payload, '-idm'], { cwd: folder, stdio: 'pipe' });
      return join(folder, 'opt', 'Parts Lookup');
    },
  },
  {
    kind: /\.tar\.gz$/,
    /** @type {Open} */
    open(file, folder) {
      // Everything must be in one folder: with files elsewhere, users could run a different app than the one checked here.
      const root = basename(file, '.tar.gz');
      const paths = listLines('tar', ['-tzf', file]).map((path) => path.replaceAll(/\/(\.?\/)+/g, '/'));
      if (!paths.every((path) => path.startsWith(`${root}/`)) || new Set(paths).size < paths.length)
        throw new Error(`it contains more than the folder ${root}, or a path twice`);
      rejectUnsafeFiles(listLines('tar', ['-tvzf', file]), { anyOwner: true });
      execFileSync('tar', ['-xzf', file, '-C', folder], { stdio: 'pipe' });
      return join(folder, root);
    },
  },
  {
    kind: /\.zip$/,
    /** @type {Open} */
    open(file, folder) {
      execFileSync(findSevenZip(), ['x', '-y', `-o${folder}`, file], { stdio: 'ignore' });
      return folder;
    },
  },
  {
    kind: /\.AppImage$/,
    /** @type {Open} */
    open(file, folder) {
      const offset = listLines(findSystemSevenZip(), ['l', '-slt', '-tSquashFS', file])
        .find((line) => line.startsWith('Offset = '))
        ?.slice(9);
      const args = ['-no-progress', '-no-xattrs', '-force', '-offset', offset ?? '0'];
      rejectUnsafeFiles(listLines('unsquashfs', [...args, '-lls', file]), { link: appImageIcon });
      execFileSync('unsquashfs', [...args, '-dest', folder, file], { stdio: 'pipe' });
      return folder;
    },
  },
  { kind: /-setup\.exe$/, open: openInstaller },
];

/**
 * Unpacks electron-builder's NSIS installer, which contains the app as an archive of its own. The result is the app's folder, with the
 * installer's other files in subfolders that are named after NSIS's variables.
 * @type {Open}
 */
function openInstaller(file, folder, system) {
  const outer = `${folder}-installer`;
  unpack(file, outer);
  const archive = join(outer, '$PLUGINSDIR', system === 'win-arm64' ? 'app-arm64.7z' : 'app-64.7z');
  unpack(archive, folder);
  renameSync(archive, `${outer}.7z`);
  // SECURITY: an app with a folder of such a name would hide the installer's own.
  for (const name of readdirSync(outer)) {
    if (existsSync(join(folder, name))) throw new Error(`both app and installer contain ${name}`);
    renameSync(join(outer, name), join(folder, name));
  }
  return folder;
}

const unpack = (/** @type {string} */ file, /** @type {string} */ folder) =>
  execFileSync(findSystemSevenZip(), ['x', '-y', `-o${folder}`, file], { stdio: 'pipe' });

/** Returns the system's 7-Zip, by either of its names. It reads installers and AppImages, which the npm registry's does not. */
function findSystemSevenZip() {
  return spawnSync('7zz', ['i'], { stdio: 'ignore' }).status === 0 ? '7zz' : '7z';
}
