import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

/** How the tests' package is called. */
export const packageName = 'parts-lookup';
export const installFolder = '/opt/Parts Lookup';
export const desktopEntry = `/usr/share/applications/${packageName}.desktop`;

/** Not waited for in one go: apt may fetch from a repository that this process serves. */
async function apt(...args: string[]): Promise<void> {
  await promisify(execFile)('apt-get', ['-y', '-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
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
