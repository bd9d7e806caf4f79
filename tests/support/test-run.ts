import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ElectronRuntime, resolveElectron } from '../../build/electron-runtime.mjs';
import { describeSandboxObstacle, refusesNamespaces } from '../../build/sandbox-obstacle.mjs';
import { ensureSystemPackages } from '../../build/system-packages.mjs';
import { endMarkedProcesses } from './marked-processes';
import { openFolderToAll, stageApp } from './stage-app';
import { asTestUser, findTestUser, type TestUser } from './test-user';

/** What all workers of one run of the tests share: the staged app and the way to start it. */
export interface TestRun {
  /** Outside the checkout, readable by every user; gone when the run is closed. */
  folder: string;
  /** The built app, to be given to Electron. */
  appFolder: string;
  /** Starts Electron as the test user; on other systems than Linux Playwright finds Electron by itself. */
  launcher: string | undefined;
  /** The same without Playwright's loader, to be followed by the app's folder and switches. */
  command: readonly [string, ...string[]];
  electron: Pick<ElectronRuntime, 'version' | 'official'>;
  user: TestUser | undefined;
}

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const variable = 'PARTS_LOOKUP_TEST_RUN';

/**
 * Makes ready what a run of tests in a real Electron needs, and lets the processes that are started from here on
 * find it with `joinTestRun`.
 * @param project the folder of the app to test, with its `dist` built
 * @throws {Error} when system packages, Electron, its sandbox or the built app are missing
 */
export async function openTestRun(project: string = projectFolder): Promise<TestRun> {
  const missing = ensureSystemPackages('tests');
  if (missing.length > 0) throw new Error(`The tests need these system packages: ${missing.join(' ')}`);
  const user = findTestUser();
  const runAs = (command: string[]) => asTestUser(user, command);
  // Else every launch would fail, each with nothing but "Process failed to launch".
  if (refusesNamespaces(runAs))
    throw new Error(`The tests run Electron with its sandbox on. ${describeSandboxObstacle(runAs)}`);
  const electron = await resolveElectron();
  // Short, for the sockets in it. Root's own TMPDIR may be closed to the test user.
  const folder = mkdtempSync(join(user ? '/tmp' : tmpdir(), 'parts-tests-'));
  openFolderToAll(folder);
  const isLinux = process.platform === 'linux';
  const command = isLinux ? commandFor(folder, user, electron) : ([electron.executable] as const);
  const run: TestRun = {
    folder,
    appFolder: stageApp(project, join(folder, 'app')),
    launcher: isLinux ? writeLauncher(folder, command) : undefined,
    command,
    electron: { version: electron.version, official: electron.official },
    user,
  };
  writeFileSync(join(folder, 'run.json'), JSON.stringify(run));
  process.env[variable] = folder;
  return run;
}

/** The run that an ancestor of this process has opened. */
export function joinTestRun(): TestRun {
  const folder = process.env[variable];
  if (!folder)
    throw new Error('No test run is open: the tests in Electron are started with their own config');
  return JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
}

/** Ends every process that the run has left, and removes its folder. */
export async function closeTestRun(run: TestRun): Promise<void> {
  await endMarkedProcesses(run.folder);
  rmSync(run.folder, { recursive: true, force: true, maxRetries: 5 });
}

function commandFor(folder: string, user: TestUser | undefined, electron: ElectronRuntime) {
  const executable = isExecutableFor(user, electron.executable)
    ? electron.executable
    : copyElectron(electron, join(folder, 'runtime'));
  return asTestUser(user, [executable]);
}

function writeLauncher(folder: string, command: readonly string[]): string {
  const launcher = join(folder, 'electron');
  // Playwright's own loader holds `ready` back until the tests are connected, so that they see each window from
  // its beginning. Playwright adds it only to an Electron that it has found itself.
  const loader = join(folder, 'loader.js');
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  copyFileSync(join(playwright, 'lib/server/electron/loader.js'), loader);
  const words = [...command, '-r', loader].map((word) => `'${word}'`);
  writeFileSync(launcher, `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`, { mode: 0o755 });
  openFolderToAll(launcher, loader);
  return launcher;
}

function isExecutableFor(user: TestUser | undefined, executable: string): boolean {
  const [program, ...args] = asTestUser(user, ['test', '-x', executable]);
  return spawnSync(program, args).status === 0;
}

// A runtime under root's home, such as the official one in node_modules, is closed to the test user.
function copyElectron({ directory, executable }: ElectronRuntime, target: string): string {
  cpSync(directory, target, { recursive: true, dereference: true });
  openFolderToAll(target);
  return join(target, basename(executable));
}
