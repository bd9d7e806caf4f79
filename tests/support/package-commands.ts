import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRootInstaller, type RootInstaller } from './root-installer';

/** The system's way to install a package, in a folder of its own: it notes what is asked of it, and installs nothing. */
export interface PackageCommands extends Pick<RootInstaller, 'path' | 'calls' | 'installed' | 'leftovers'> {
  /** From now on installing fails, or works again. */
  fail(fails: boolean): void;
  /** What happens while the user is asked for a password, as lines of a shell; `exit 126` closes the dialog. */
  whileAsking(lines: string): void;
}

/**
 * The installer is the one that the packages lay down, with `publicKeys` as the makers'; what it finds installed is version 1.0.0.
 */
export function makePackageCommands(folder: string, publicKeys: readonly string[]): PackageCommands {
  const installer = makeRootInstaller(folder, publicKeys);
  const [failure, asking] = [join(folder, 'fails'), join(folder, 'asking')];
  writeFileSync(asking, '');
  installer.packageManager('apt-get', `[ ! -e '${failure}' ] || { echo 'made to fail' >&2; exit 100; }`);
  installer.command('dpkg-query', 'echo 1.0.0');
  // Asks nobody for a password, and nobody becomes root.
  installer.command('pkexec', `. '${asking}'\nshift 2\nexec '${installer.file}' "$@"`);
  return {
    ...installer,
    fail: (fails) => (fails ? writeFileSync(failure, '') : rmSync(failure, { force: true })),
    whileAsking: (lines) => writeFileSync(asking, `${lines}\n`),
  };
}
