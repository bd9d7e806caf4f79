import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { packageTypeFile } from '../packing/package-type.mjs';
import { startByCommand } from './desktop-command.mjs';

/**
 * Lays the files of a package out as they will lie on the user's machine, with a command that starts the app. Modes are set
 * whatever the umask of the build is: programs stay programs, libraries are none, everything is readable by all and writable by
 * root alone.
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
    const { entry, program, command } = startByCommand(readFileSync(join(root, to), 'utf8'));
    writeFileSync(join(root, to), entry);
    mkdirSync(dirname(join(root, command)), { recursive: true });
    // Debian wants links between such folders absolute, and rpm's world relative.
    symlinkSync(kind === 'deb' ? program : relative(dirname(command), program), join(root, command));
  }
  setModes(root);
}

/** @param {string} path */
function setModes(path) {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  const runs = stat.mode & 0o100 && !/\.so(\.\d+)*$/.test(path);
  chmodSync(path, stat.isDirectory() || runs ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) setModes(join(path, name));
}
