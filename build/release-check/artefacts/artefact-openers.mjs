import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findSevenZip } from '../../packing/seven-zip.mjs';

/** @typedef {(file: string, folder: string, system: string) => string} Open lays an artefact out; what it returns is the app's folder */

/** A mode with a set-uid, set-gid or sticky bit, or by which others than owner and group may write. */
const oddMode = /^(.{3}[sS]|.{6}[sS]|.{9}[tT]|.{8}w)/;

/** How each kind of artefact is laid out in an empty folder, on any system. */
export const artefactOpeners = [
  {
    kind: /\.deb$/,
    /** @type {Open} */
    open(file, folder) {
      execFileSync('dpkg-deb', ['-x', file, folder], { stdio: 'pipe' });
      return join(folder, 'opt', 'Parts Lookup');
    },
  },
  {
    kind: /\.rpm$/,
    /** @type {Open} */
    open(file, folder) {
      const payload = ['-ec', 'rpm2cpio "$1" | cpio --quiet "$2"', 'sh', file];
      refuseOddKinds(listLines('sh', [...payload, '-itv']), '-d');
      const paths = listLines('sh', [...payload, '-it']).map((path) => join(path));
      if (new Set(paths).size < paths.length) throw new Error('its payload holds a path twice');
      execFileSync('sh', [...payload, '-idm'], { cwd: folder, stdio: 'pipe' });
      return join(folder, 'opt', 'Parts Lookup');
    },
  },
  {
    kind: /\.tar\.gz$/,
    /** @type {Open} */
    open(file, folder) {
      // All of it lies in one folder: what lay beside, or in a second one, would be another app at the user's than here.
      const root = basename(file, '.tar.gz');
      const paths = listLines('tar', ['-tzf', file]).map((path) => path.replaceAll(/\/(\.?\/)+/g, '/'));
      if (!paths.every((path) => path.startsWith(`${root}/`)) || new Set(paths).size < paths.length)
        throw new Error(`it holds more than the folder ${root}, or a path twice`);
      const lines = listLines('tar', ['-tvzf', file]);
      refuseOddKinds(lines, '-d');
      // SECURITY: root's tar lays the modes down as they are; another user's here would not, so that they are read, not looked at.
      const odd = lines.find((line) => oddMode.test(line));
      if (odd) throw new Error(`it holds what runs as somebody else, or anybody may write to: ${odd}`);
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
      unpack(file, folder);
      return folder;
    },
  },
  { kind: /-setup\.exe$/, open: openInstaller },
];

/**
 * @param {string} program
 * @param {string[]} args
 */
function listLines(program, args) {
  // No language, and no TAR_OPTIONS, changes what is printed.
  const env = { PATH: process.env.PATH, LC_ALL: 'C' };
  const list = execFileSync(program, args, { encoding: 'utf8', env, maxBuffer: 1e8, stdio: 'pipe' });
  return list.split('\n').filter(Boolean);
}

/**
 * SECURITY: a link could lead to what is judged nowhere, or a file that comes later out of the folder; a device or a pipe is
 * nothing that an app has. They are refused before anything is laid down.
 * @param {string[]} lines that begin with a mode, as `ls -l` shows it
 * @param {string} allowed the first letters that may be
 */
function refuseOddKinds(lines, allowed) {
  const odd = lines.find((line) => !allowed.includes(line.charAt(0)));
  if (odd) throw new Error(`it holds what is neither a file nor a folder: ${odd}`);
}

/**
 * An NSIS installer as electron-builder makes it carries the app as an archive of its own, which a plugin unpacks. Here the app
 * lies at the top, and beside it what the installer holds besides, in folders that are named after NSIS's variables.
 * @type {Open}
 */
function openInstaller(file, folder, system) {
  const outer = `${folder}-installer`;
  unpack(file, outer);
  const archive = join(outer, '$PLUGINSDIR', system === 'win-arm64' ? 'app-arm64.7z' : 'app-64.7z');
  unpack(archive, folder);
  renameSync(archive, `${outer}.7z`);
  // SECURITY: an app that brings a folder of such a name would hide the installer's own.
  for (const name of readdirSync(outer)) {
    if (existsSync(join(folder, name))) throw new Error(`the app holds ${name}, as the installer does`);
    renameSync(join(outer, name), join(folder, name));
  }
  return folder;
}

/**
 * @param {string} file
 * @param {string} folder
 */
function unpack(file, folder) {
  execFileSync(findSystemSevenZip(), ['x', '-y', `-o${folder}`, file], { stdio: 'pipe' });
}

/** The system's 7-Zip, by either of its names: it reads installers and AppImages, which the registry's does not. */
function findSystemSevenZip() {
  return spawnSync('7zz', ['i'], { stdio: 'ignore' }).status === 0 ? '7zz' : '7z';
}
