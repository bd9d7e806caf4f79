import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How the tests' package is called. */
export const packageName = 'parts-lookup';
export const installFolder = '/opt/Parts Lookup';
export const desktopEntry = `/usr/share/applications/${packageName}.desktop`;

/** Runs apt-get or dnf, which asks nothing. Not waited for in one go: it may fetch from a repository that this process serves. */
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

/** As a user installs a downloaded package: apt brings what it depends on. */
export function installPackage(file: string): Promise<void> {
  return apt('install', '--no-install-recommends', '--allow-downgrades', '--reinstall', file);
}

export function removePackage(): Promise<void> {
  return apt('remove', packageName);
}

/** Takes the package and its configuration away, where there is any. */
export async function purgePackage(): Promise<void> {
  // apt knows no package that is neither installed nor in a repository.
  const { status } = spawnSync('dpkg-query', ['-W', packageName]);
  if (status === 0) await apt('purge', packageName);
}

/**
 * What a desktop runs for the app: the program and arguments of the entry's Exec line, with `args` where it has its place for
 * addresses.
 */
export function desktopCommand(args: readonly string[]): string[] {
  const line = readFileSync(desktopEntry, 'utf8').match(/^Exec=(.*)$/m)?.[1] ?? '';
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
  return words.flatMap((word) => (word === '%U' ? args : [word]));
}
