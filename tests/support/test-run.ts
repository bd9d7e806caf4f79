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

/** Shared by all workers of a test run: the staged app and how to start it. */
export interface TestRun {
  /** SimulatedUser the checkout, readable by every user; removed when the run is closed. */
  folder: string;
  /** The built app, as an argument to Electron. */
  appFolder: string;
  /** Starts Electron as the test user; on other systems than Linux, Playwright finds Electron itself. */
  launcher: string | undefined;
  /** Starts Electron without Playwright's loader; to be followed by the app's folder and switches. */
  command: readonly [string, ...string[]];
  electron: Pick<ElectronRuntime, 'version' | 'official'>;
  user: TestUser | undefined;
}

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const variable = 'PARTS_LOOKUP_TEST_RUN';

/**
 * Prepares what tests in a real Electron need, and lets processes started from here on
 * join the run with `joinTestRun`.
 * @param project the folder of the app under test, with its `dist` built
 * @throws {Error} if system packages, Electron, its sandbox or the built app are missing
 */
export async function openTestRun(project: string = projectFolder): Promise<TestRun> {
  const missing = ensureSystemPackages('tests');
  if (missing.length > 0) throw new Error(`The tests need these system packages: ${missing.join(' ')}`);
  const user = findTestUser();
  const runAs = (command: string[]) => asTestUser(user, command);
  // Otherwise every launch would fail with just "Process failed to launch".
  if (refusesNamespaces(runAs))
    throw new Error(`The tests run Electron with its sandbox on. ${describeSandboxObstacle(runAs)}`);
  const electron = await resolveElectron();
  // A short path, for the sockets in it. The test user may not be able to read root's own TMPDIR.
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

/** The run opened by an ancestor of this process. */
export function joinTestRun(): TestRun {
  const folder = process.env[variable];
  if (!folder) throw new Error('No test run is open: start the tests in Electron with their own config');
  return JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
}

/** Kills every process left by the run and removes its folder. */
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
  // Playwright's own loader delays `ready` until the tests are connected, so that they see each window from
  // its start. Playwright adds it only to an Electron that it has found itself.
  const loader = join(folder, 'loader.js');
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  copyFileSync(join(playwright, 'lib/server/electron/loader.js'), loader);
  const args = [...command, '-r', loader].map((arg) => `'${arg}'`);
  writeFileSync(launcher, `#!/bin/sh\nexec ${args.join(' ')} "$@"\n`, { mode: 0o755 });
  openFolderToAll(launcher, loader);
  return launcher;
}

function isExecutableFor(user: TestUser | undefined, executable: string): boolean {
  const [program, ...args] = asTestUser(user, ['test', '-x', executable]);
  return spawnSync(program, args).status === 0;
}

// A runtime in root's home, such as the official one in node_modules, is unreadable to the test user.
function copyElectron({ directory, executable }: ElectronRuntime, target: string): string {
  cpSync(directory, target, { recursive: true, dereference: true });
  openFolderToAll(target);
  return join(target, basename(executable));
}
