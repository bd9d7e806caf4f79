import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How the tests' package is called. */
export const packageName = 'parts-lookup';
export const installFolder = '/opt/Parts Lookup';
export const desktopEntry = `/usr/share/applications/${packageName}.desktop`;

function apt(...args: string[]): void {
  execFileSync('apt-get', ['-y', '-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** As a user installs a downloaded package: apt brings what it depends on. */
export function installPackage(file: string): void {
  apt('install', '--no-install-recommends', '--allow-downgrades', '--reinstall', file);
}

export function removePackage(): void {
  apt('remove', packageName);
}

export function purgePackage(): void {
  apt('purge', packageName);
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
