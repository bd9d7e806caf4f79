import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Lays the files of a package out as they will lie on the user's machine. Modes are set whatever the umask of the build is:
 * programs stay programs, everything is readable by all and writable by root alone.
 * @param {{from: string, to: string}[]} files
 * @param {string} root an empty folder that stands for `/`
 */
export function stageFiles(files, root) {
  for (const { from, to } of files) {
    const target = join(root, to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
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
