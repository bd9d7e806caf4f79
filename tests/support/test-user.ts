import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';

/** The user as which Electron and its keyring run if the tests themselves run as root. */
export interface TestUser {
  uid: number;
  gid: number;
}

export const testUserName = 'nobody';

/**
 * The unprivileged user for a root run: Chromium's sandbox does not work for root, and the tests must run with the
 * sandbox on.
 * @returns undefined if the tests do not run as root and so need no other user
 */
export function findTestUser(): TestUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return { uid: readId('-u'), gid: readId('-g') };
}

function readId(option: '-u' | '-g'): number {
  return Number(execFileSync('id', [option, testUserName], { encoding: 'utf8' }));
}

/**
 * The command that runs another one as the test user and lets it die with its parent process, so that nothing
 * remains however a test run ends.
 */
export function asTestUser(user: TestUser | undefined, command: readonly string[]): [string, ...string[]] {
  const drop = user ? [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--no-new-privs'] : [];
  return ['setpriv', ...drop, '--pdeathsig=KILL', '--', ...command];
}

/** Makes the test user the owner of these paths and their contents. */
export function giveToTestUser(user: TestUser | undefined, ...paths: string[]): void {
  if (user) execFileSync('chown', ['-R', '-h', `${user.uid}:${user.gid}`, ...paths]);
}

/** Makes the test user the owner of one path without its contents. */
export function giveFolderToTestUser(user: TestUser | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}
