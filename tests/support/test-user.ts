import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';

/** Whom Electron and its keyring run as, when the tests themselves run as root. */
export interface TestUser {
  uid: number;
  gid: number;
}

export const testUserName = 'nobody';

/**
 * The unprivileged user for a root run: Chromium refuses its sandbox to root, and the tests are to run with the
 * sandbox on.
 * @returns undefined when the tests are not run by root and so need nobody else
 */
export function findTestUser(): TestUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return { uid: readId('-u'), gid: readId('-g') };
}

function readId(option: '-u' | '-g'): number {
  return Number(execFileSync('id', [option, testUserName], { encoding: 'utf8' }));
}

/**
 * The command that runs another as the test user, and lets it die with the process that started it: whatever way
 * a run of the tests ends, nothing stays behind.
 */
export function asTestUser(user: TestUser | undefined, command: readonly string[]): [string, ...string[]] {
  const drop = user ? [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--no-new-privs'] : [];
  return ['setpriv', ...drop, '--pdeathsig=KILL', '--', ...command];
}

/** Makes the test user the owner of these paths, and of all that is in them. */
export function giveToTestUser(user: TestUser | undefined, ...paths: string[]): void {
  if (user) execFileSync('chown', ['-R', '-h', `${user.uid}:${user.gid}`, ...paths]);
}

/** The same for one path alone, without what is in it. */
export function giveFolderToTestUser(user: TestUser | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}
