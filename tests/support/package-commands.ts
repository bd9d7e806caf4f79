import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The system's way to install a package, in a folder of its own: it notes what is asked of it, and installs nothing. */
export interface PackageCommands {
  /** The PATH on which these are found before the system's own. */
  readonly path: string;
  /** The command lines so far. */
  calls(): string[];
  /** What the package manager was given last; null before. */
  installed(): Buffer | null;
  /** From now on installing fails, or works again. */
  fail(fails: boolean): void;
  /** What happens while the user is asked for a password, as lines of a shell; `exit 126` closes the dialog. */
  whileAsking(lines: string): void;
}

export function makePackageCommands(folder: string): PackageCommands {
  const commands = join(folder, 'commands');
  const [calls, installed, failure, asking] = ['calls', 'installed', 'fails', 'asking'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  mkdirSync(commands);
  writeFileSync(asking, '');
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
  // Asks nobody for a password, and nobody becomes root.
  write('pkexec', `shift\n. '${asking}'\nexec "$@"`);
  return {
    path: commands + delimiter + (process.env.PATH ?? ''),
    calls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []),
    installed: () => (existsSync(installed) ? readFileSync(installed) : null),
    fail: (fails) => (fails ? writeFileSync(failure, '') : rmSync(failure, { force: true })),
    whileAsking: (lines) => writeFileSync(asking, `${lines}\n`),
  };
}
