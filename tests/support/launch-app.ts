import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { _electron, type ElectronApplication } from 'playwright';
import { type AppOutput, listenToProcess } from './app-output';
import { entrySuffix } from './keychain-entry';
import type { KeychainKind } from './keyring';
import { giveToTestUser } from './test-user';
import { prepareHome, type TestPlace } from './test-workspace';

export interface LaunchOptions {
  /** Another copy of the built app than the one that the run has staged. */
  appFolder?: string;
  /** Starts a packaged copy, which carries its app, instead of the run's Electron. */
  launcher?: string;
  /** A profile of an earlier launch, to start the app on it again; a new one by default. */
  userDataDir?: string;
  /** Variables besides the place's own, which they beat. */
  env?: Record<string, string>;
  /** The working folder; the app's own by default. */
  cwd?: string;
  /** Arguments after the app's path. */
  args?: readonly string[];
  /** What the app finds as its keychain; `unlocked` by default. */
  keychain?: KeychainKind;
}

export interface LaunchedApp {
  electronApp: ElectronApplication;
  userDataDir: string;
  /** All that was written since the process began. */
  stdout(): string;
  stderr(): string;
  /** Ends all of it at once, as a loss of power would; resolves when it is gone. */
  kill(): Promise<void>;
  /** Quits as a person does. The exit code, or null when the app had to be killed; the same when asked again. */
  close(): Promise<number | null>;
}

/** Starts the app; the fixture that provides this function also closes the app. */
export type Launch = (options?: LaunchOptions) => Promise<LaunchedApp>;

const quitTimeoutMs = 10_000;

/**
 * Starts the app as a person does, in a real Electron with its sandbox on, on a profile and keychain entry of its
 * own: the entry belongs to the profile, so that a second launch on the profile finds it again.
 * @throws {Error} with all that the app said when it does not come up
 */
export async function launchApp(place: TestPlace, options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userDataDir = options.userDataDir ?? join(place.makeFolder('p'), 'user-data');
  const home = `${userDataDir}-home`;
  prepareProfile(place, userDataDir, home);
  const profileSwitch = `--user-data-dir=${userDataDir}`;
  const env = {
    ...place.describeEnvironment(home),
    ...(await describeKeychain(place, options.keychain ?? 'unlocked', userDataDir)),
    ...options.env,
  };
  const appFolder = options.appFolder ?? place.run.appFolder;
  const launcher = options.launcher ?? place.run.launcher;
  const output = listenToProcess(profileSwitch);
  const electronApp = await _electron
    .launch({
      args: [...(options.launcher ? [] : [appFolder]), profileSwitch, ...(options.args ?? [])],
      ...(launcher ? { executablePath: launcher } : {}),
      chromiumSandbox: true,
      cwd: options.cwd ?? appFolder,
      env,
    })
    .catch((error) => {
      endGroup(output);
      throw new Error(`${error}\nstdout:\n${output.stdout()}\nstderr:\n${output.stderr()}`);
    });
  let closing: Promise<number | null> | undefined;
  const close = () => {
    closing ??= quit(electronApp, output);
    return closing;
  };
  const kill = async () => {
    endGroup(output);
    await output.exit;
  };
  return { electronApp, userDataDir, stdout: output.stdout, stderr: output.stderr, kill, close };
}

function prepareProfile({ run }: TestPlace, userDataDir: string, home: string): void {
  if (!existsSync(userDataDir)) mkdirSync(userDataDir);
  // Between two launches a test may have put files there as root.
  giveToTestUser(run.user, userDataDir);
  prepareHome(run, home);
}

async function describeKeychain(place: TestPlace, kind: KeychainKind, userDataDir: string) {
  const bus =
    process.platform === 'linux' ? { DBUS_SESSION_BUS_ADDRESS: await place.findBus(kind) } : undefined;
  return { PARTS_LOOKUP_KEYCHAIN_SUFFIX: entrySuffix(userDataDir), ...bus };
}

async function quit(electronApp: ElectronApplication, output: AppOutput): Promise<number | null> {
  const timer = new AbortController();
  const maxWait = wait(quitTimeoutMs, undefined, { signal: timer.signal }).catch(() => {});
  const closed = electronApp.close().catch(() => {});
  await Promise.race([Promise.all([closed, output.exit]), maxWait]);
  timer.abort();
  endGroup(output);
  return output.exit;
}

// Electron leads a process group of its own, so this reaches whatever the app has left behind.
function endGroup(output: AppOutput): void {
  const pid = output.process()?.pid;
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it has ended.
  }
}
