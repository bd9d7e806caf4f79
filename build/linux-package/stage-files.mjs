import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { packageTypeFile } from '../packing/package-type.mjs';
import { startByName } from './desktop-command.mjs';

/**
 * Lays the files of a package out as they will lie on the user's machine. Modes are set whatever the umask of the build is:
 * programs stay programs, everything is readable by all and writable by root alone.
 * @param {{from: string, to: string}[]} files
 * @param {string} root an empty folder that stands for `/`
 * @param {'deb' | 'rpm'} kind which the app's folder then states
 */
export function stageFiles(files, root, kind) {
  for (const { from, to } of files) {
    const target = join(root, to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  }
  // electron-builder writes it where it publishes, into a folder that several packages share.
  for (const { to } of files.filter(({ from }) => existsSync(join(from, 'resources', 'app.asar')))) {
    writeFileSync(join(root, to, packageTypeFile), kind);
  }
  for (const { to } of files.filter(({ to }) => to.endsWith('.desktop'))) {
    writeFileSync(join(root, to), startByName(readFileSync(join(root, to), 'utf8')));
  }
  setModes(root);
}

/** @param {string} path */
function setModes(path) {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) setModes(join(path, name));
}
