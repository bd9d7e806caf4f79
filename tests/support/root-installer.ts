import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const installer = fileURLToPath(new URL('../../build/linux-package/install-update.sh', import.meta.url));

/** What the packages lay down for root to run, in a folder of its own, with stand-ins for the commands that it calls. */
export interface RootInstaller {
  /** The script. */
  readonly file: string;
  /** The folder of the stand-ins. */
  readonly commands: string;
  /** The PATH on which these are found before the system's own. */
  readonly path: string;
  /** Puts a command there, as lines of a shell. */
  command(name: string, lines: string): void;
  /** Puts a package manager there that notes its command line and the package, and installs nothing; then come `lines`. */
  packageManager(name: string, lines?: string): void;
  /** The makers' keys from now on. */
  trust(publicKeys: readonly string[]): void;
  /** The command lines of the package managers so far. */
  calls(): string[];
  /** What a package manager was given last; null before. */
  installed(): Buffer | null;
  /** Of the folders of its own that root has made, those that are still there. */
  leftovers(): string[];
}

export function makeRootInstaller(folder: string, publicKeys: readonly string[]): RootInstaller {
  const [file, keys, commands, calls, installed, made] = [
    'install-update',
    'update-keys',
    'commands',
    'calls',
    'installed',
    'made-folders',
  ].map((name) => join(folder, name)) as [string, string, string, string, string, string];
  const linesOf = (path: string) =>
    existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').filter(Boolean) : [];
  const command = (name: string, lines: string) =>
    writeFileSync(join(commands, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  const trust = (publicKeys: readonly string[]) =>
    writeFileSync(keys, publicKeys.map((key) => `${key}\n`).join(''));

  mkdirSync(commands);
  copyFileSync(installer, file);
  trust(publicKeys);
  // Other tests make folders of the same kind at the same time.
  const mktemp = execFileSync('sh', ['-c', 'command -v mktemp'], { encoding: 'utf8' }).trim();
  command('mktemp', `'${mktemp}' "$@" | tee -a '${made}'`);
  return {
    file,
    commands,
    path: commands + delimiter + (process.env.PATH ?? ''),
    command,
    packageManager(name, lines = '') {
      command(
        name,
        `echo "${name} $*" >> '${calls}'
for word; do package=$word; done
cat "$package" > '${installed}'
${lines}`,
      );
    },
    trust,
    calls: () => linesOf(calls),
    installed: () => (existsSync(installed) ? readFileSync(installed) : null),
    leftovers: () => linesOf(made).filter(existsSync),
  };
}
