import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The package's name in apt, dnf and on the command line. */
export const packageName = 'parts-lookup';
export const installFolder = '/opt/Parts Lookup';
export const desktopEntry = `/usr/share/applications/${packageName}.desktop`;

/** Runs apt-get or dnf without questions. Asynchronous, since it may download from a repository that this process serves. */
export function runPackageManager(program: 'apt-get' | 'dnf', args: readonly string[]) {
  const env = { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' };
  return new Promise<{ status: unknown; output: string }>((resolve) => {
    execFile(program, ['-y', ...args], { env }, (error, stdout, stderr) =>
      resolve({ status: error?.code ?? 0, output: stdout + stderr }),
    );
  });
}

async function apt(...args: string[]): Promise<void> {
  const { status, output } = await runPackageManager('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args]);
  if (status !== 0) throw new Error(output);
}

/** Installs a downloaded package as a user does; apt adds its dependencies. */
export function installPackage(file: string): Promise<void> {
  return apt('install', '--no-install-recommends', '--allow-downgrades', '--reinstall', file);
}

export function removePackage(): Promise<void> {
  return apt('remove', packageName);
}

/** Removes the package, if there is one, with its configuration. */
export async function purgePackage(): Promise<void> {
  // apt fails for a package that is neither installed nor in a repository.
  const { status } = spawnSync('dpkg-query', ['-W', packageName]);
  if (status === 0) await apt('purge', packageName);
}

/**
 * Returns the command that a desktop runs: the program and arguments of the entry's Exec line, with `args` in place of `%U`.
 */
export function desktopCommand(args: readonly string[]): string[] {
  const line = readFileSync(desktopEntry, 'utf8').match(/^Exec=(.*)$/m)?.[1] ?? '';
  const tokens = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
  return tokens.flatMap((token) => (token === '%U' ? args : [token]));
}
