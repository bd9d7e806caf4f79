import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { packageTypeFile } from '../packing/contents-list.mjs';

/**
 * Copies a package's files to where they will be on the user's machine, with a command that starts the app. Modes do not depend on
 * the build's umask: programs are executable and libraries are not, and everything is readable by all and writable by root only.
 * @param {{from: string, to: string}[]} files
 * @param {string} root an empty folder that represents `/`
 * @param {'deb' | 'rpm'} kind recorded in the app's folder
 */
export function stageFiles(files, root, kind) {
  for (const { from, to } of files) {
    const target = join(root, to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    // electron-builder writes this file only when it publishes, and into a folder that several packages share.
    if (existsSync(join(from, 'resources', 'app.asar'))) writeFileSync(join(target, packageTypeFile), kind);
    if (to.endsWith('.desktop')) startByCommand(target, root, kind);
  }
  execFileSync('chmod', ['-R', 'u=rwX,go=rX', root]);
  execFileSync('find', [root, '-name', '*.so*', '-type', 'f', '-exec', 'chmod', 'a-x', '{}', '+']);
}

/**
 * Replaces the quoted path in /opt that electron-builder writes by a command without a space. Outside of a desktop environment,
 * xdg-open parses the entry itself and splits the path at its space, so that a `parts-lookup:` link would open nothing.
 * @param {string} file a desktop entry
 * @param {string} root
 * @param {'deb' | 'rpm'} kind
 * @throws {Error} when the entry does not start a program in /opt
 */
function startByCommand(file, root, kind) {
  const entry = readFileSync(file, 'utf8');
  const [line, program] = entry.match(/^Exec="(\/opt\/[^"\n]+\/[\w-]+)" %U$/m) ?? [];
  if (!line || !program) throw new Error('The desktop entry does not start a program in /opt');
  const command = `/usr/bin/${basename(program)}`;
  writeFileSync(file, entry.replace(line, `Exec=${command} %U`));
  mkdirSync(join(root, '/usr/bin'), { recursive: true });
  // Debian's policy asks for an absolute link between such folders, rpmlint for a relative one.
  symlinkSync(kind === 'deb' ? program : relative('/usr/bin', program), join(root, command));
}
