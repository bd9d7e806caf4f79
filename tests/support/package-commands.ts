import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const installer = fileURLToPath(new URL('../../build/linux-package/install-update.sh', import.meta.url));

/** The system's way to install a package, in a folder of its own: it notes what is asked of it, and installs nothing. */
export interface PackageCommands {
  /** The PATH on which these are found before the system's own. */
  readonly path: string;
  /** The command lines so far. */
  calls(): string[];
  /** What the package manager was given last; null before. */
  installed(): Buffer | null;
  /** Of the folders of its own that root has made, those that are still there. */
  leftovers(): string[];
  /** From now on installing fails, or works again. */
  fail(fails: boolean): void;
  /** What happens while the user is asked for a password, as lines of a shell; `exit 126` closes the dialog. */
  whileAsking(lines: string): void;
}

/**
 * The installer is the one that the packages lay down, with `publicKeys` as the makers'; what it finds installed is version 1.0.0.
 */
export function makePackageCommands(folder: string, publicKeys: readonly string[]): PackageCommands {
  const commands = join(folder, 'commands');
  const [calls, installed, failure, asking] = ['calls', 'installed', 'fails', 'asking'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  mkdirSync(commands);
  writeFileSync(asking, '');
  copyFileSync(installer, join(folder, 'install-update'));
  writeFileSync(join(folder, 'update-keys'), publicKeys.map((key) => `${key}\n`).join(''));
  const write = (name: string, lines: string) => {
    writeFileSync(join(commands, name), `#!/bin/sh\n${lines}\n`);
    chmodSync(join(commands, name), 0o755);
  };
  write(
    'apt-get',
    `echo "apt-get $*" >> '${calls}'
for word; do package=$word; done
cat "$package" > '${installed}'
[ ! -e '${failure}' ] || { echo 'made to fail' >&2; exit 100; }`,
  );
  write('dpkg-query', 'echo 1.0.0');
  const places = noteFolders(commands);
  // Asks nobody for a password, and nobody becomes root.
  write('pkexec', `. '${asking}'\nshift 2\nexec '${join(folder, 'install-update')}' "$@"`);
  return {
    path: commands + delimiter + (process.env.PATH ?? ''),
    calls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []),
    installed: () => (existsSync(installed) ? readFileSync(installed) : null),
    leftovers: places,
    fail: (fails) => (fails ? writeFileSync(failure, '') : rmSync(failure, { force: true })),
    whileAsking: (lines) => writeFileSync(asking, `${lines}\n`),
  };
}

/**
 * Puts a `mktemp` into a folder of commands that notes what it makes: other tests make folders of the same kind at the same time.
 * @returns what tells which of them are still there
 */
export function noteFolders(commands: string): () => string[] {
  const notes = join(commands, '..', 'made-folders');
  const real = execFileSync('sh', ['-c', 'command -v mktemp'], { encoding: 'utf8' }).trim();
  writeFileSync(join(commands, 'mktemp'), `#!/bin/sh\n'${real}' "$@" | tee -a '${notes}'\n`, { mode: 0o755 });
  return () => (existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').filter(existsSync) : []);
}
