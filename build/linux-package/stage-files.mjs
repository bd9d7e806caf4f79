import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { packageTypeFile } from '../packing/contents-list.mjs';

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
    // electron-builder writes it where it publishes, into a folder that several packages share.
    if (existsSync(join(from, 'resources', 'app.asar'))) writeFileSync(join(target, packageTypeFile), kind);
    if (to.endsWith('.desktop')) startByCommand(target, root, kind);
  }
  execFileSync('chmod', ['-R', 'u=rwX,go=rX', root]);
  execFileSync('find', [root, '-name', '*.so*', '-type', 'f', '-exec', 'chmod', 'a-x', '{}', '+']);
}

/**
 * electron-builder writes the program's path in /opt, in quotes for the space in it. Where no desktop is at work, xdg-open reads
 * the entry itself, takes the path apart at that space, and a `parts-lookup:` link opens nothing. So the entry starts a command
 * without a space.
 * @param {string} file a desktop entry
 * @param {string} root
 * @param {'deb' | 'rpm'} kind
 * @throws {Error} when the entry starts no program in /opt
 */
function startByCommand(file, root, kind) {
  const entry = readFileSync(file, 'utf8');
  const [line, program] = entry.match(/^Exec="(\/opt\/[^"\n]+\/[\w-]+)" %U$/m) ?? [];
  if (!line || !program) throw new Error('the desktop entry starts no program in /opt');
  const command = `/usr/bin/${basename(program)}`;
  writeFileSync(file, entry.replace(line, `Exec=${command} %U`));
  mkdirSync(join(root, '/usr/bin'), { recursive: true });
  // Debian wants links between such folders absolute, and rpm's world relative.
  symlinkSync(kind === 'deb' ? program : relative('/usr/bin', program), join(root, command));
}
