import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The system's way to install a package, in a folder of its own: it notes what is asked of it, and installs nothing. */
export interface PackageCommands {
  /** The PATH on which these are found before the system's own. */
  readonly path: string;
  /** The command lines so far. */
  calls(): string[];
  /** From now on installing fails, or works again. */
  fail(fails: boolean): void;
}

export function makePackageCommands(folder: string): PackageCommands {
  const commands = join(folder, 'commands');
  const calls = join(folder, 'package-calls');
  const failure = join(folder, 'installing-fails');
  mkdirSync(commands);
  const write = (name: string, line: string) => {
    writeFileSync(join(commands, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(commands, name), 0o755);
  };
  for (const name of ['dpkg', 'apt-get'])
    write(name, `echo "${name} $*" >> '${calls}'\n[ ! -e '${failure}' ]`);
  // Asks nobody for a password, and nobody becomes root.
  write('pkexec', 'shift\nexec "$@"');
  return {
    path: commands + delimiter + (process.env.PATH ?? ''),
    calls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []),
    fail: (fails) => (fails ? writeFileSync(failure, '') : rmSync(failure, { force: true })),
  };
}
