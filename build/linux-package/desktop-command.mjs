import { basename } from 'node:path';

/** Where a package has its command: a link to the program in /opt. */
const commandFolder = '/usr/bin';

/**
 * electron-builder writes the program's path in /opt, in quotes for the space in it. Where no desktop is at work, xdg-open reads
 * the entry itself, takes the path apart at that space, and a `parts-lookup:` link opens nothing. So the entry starts a command
 * without a space.
 * @param {string} entry a desktop entry
 * @returns {{entry: string, program: string, command: string}} the entry that starts the command, and what that is a link to
 * @throws {Error} when the entry starts no program in /opt
 */
export function startByCommand(entry) {
  const [line, program] = entry.match(/^Exec="(\/opt\/[^"\n]+\/[\w-]+)" %U$/m) ?? [];
  if (!line || !program) throw new Error('the desktop entry starts no program in /opt');
  const command = `${commandFolder}/${basename(program)}`;
  return { entry: entry.replace(line, `Exec=${command} %U`), program, command };
}
