/**
 * The command by which a package's desktop entry starts the app: the one in /usr/bin, where `after-install.sh` puts it.
 * @param {string} program its name
 */
export const commandOf = (program) => `/usr/bin/${program} %U`;

/**
 * electron-builder writes the program's path in /opt, in quotes for the space in it. Where no desktop is at work, xdg-open reads
 * the entry itself, takes the path apart at that space, and a `parts-lookup:` link opens nothing.
 * @param {string} entry a desktop entry
 */
export function startByName(entry) {
  return entry.replace(/^Exec="\/opt\/[^"\n]+\/([\w-]+)" %U$/m, (_, program) => `Exec=${commandOf(program)}`);
}
