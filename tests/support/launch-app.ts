import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { _electron, type ElectronApplication } from 'playwright';
import { type AppOutput, listenToProcess } from './app-output';
import { entrySuffix } from './keychain-entry';
import type { KeychainKind } from './keyring';
import { giveToTestUser } from './test-user';
import { prepareHome, type TestWorkspace } from './test-workspace';

export interface LaunchOptions {
  /** Another copy of the built app instead of the one staged for the run. */
  appFolder?: string;
  /** Starts a packaged copy, which includes its app, instead of the run's Electron. */
  launcher?: string;
  /** The profile of an earlier launch; a new one by default. */
  userDataDir?: string;
  /** Variables that extend and override the workspace's own. */
  env?: Record<string, string>;
  /** The working folder; the app's own by default. */
  cwd?: string;
  /** Arguments after the app's path. */
  args?: readonly string[];
  /** The app's keychain; `unlocked` by default. */
  keychain?: KeychainKind;
}

export interface LaunchedApp {
  electronApp: ElectronApplication;
  userDataDir: string;
  /** Everything written since the process started. */
  stdout(): string;
  stderr(): string;
  /** Kills all processes at once, as a power failure would; resolves when they are gone. */
  kill(): Promise<void>;
  /** Quits as a user does. Resolves with the exit code, or null if the app had to be killed; later calls return the same. */
  close(): Promise<number | null>;
}

/** Starts the app; the fixture that provides this function also closes the app. */
export type Launch = (options?: LaunchOptions) => Promise<LaunchedApp>;

const quitTimeoutMs = 10_000;

const maxRepeats = 5;

/**
 * Repeats a call into main whose answer was lost: V8 may collect the promise by which Playwright waits while main is busy
 * (microsoft/playwright#33737). So what a test runs in main may run twice.
 */
function repeatLostCalls(app: ElectronApplication): void {
  const evaluate: (...call: never[]) => Promise<unknown> = app.evaluate.bind(app);
  const repeated = async (...call: never[]) => {
    for (let repeats = 0; ; repeats += 1) {
      try {
        return await evaluate(...call);
      } catch (error) {
        const isLost = String(error).includes('promise was garbage collected');
        if (!isLost || repeats === maxRepeats) throw error;
      }
    }
  };
  app.evaluate = repeated as ElectronApplication['evaluate'];
}

/**
 * Starts the app as a user does, in a real Electron with its sandbox on, with its own profile and keychain
 * entry: the entry belongs to the profile, so that a second launch on the profile finds it again.
 * @throws {Error} with the app's output if it does not start
 */
export async function launchApp(workspace: TestWorkspace, options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userDataDir = options.userDataDir ?? join(workspace.makeFolder('p'), 'user-data');
  const home = `${userDataDir}-home`;
  prepareProfile(workspace, userDataDir, home);
  const profileSwitch = `--user-data-dir=${userDataDir}`;
  const env = {
    ...workspace.describeEnvironment(home),
    ...(await describeKeychain(workspace, options.keychain ?? 'unlocked', userDataDir)),
    ...options.env,
  };
  const appFolder = options.appFolder ?? workspace.run.appFolder;
  const launcher = options.launcher ?? workspace.run.launcher;
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
  repeatLostCalls(electronApp);
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

function prepareProfile({ run }: TestWorkspace, userDataDir: string, home: string): void {
  if (!existsSync(userDataDir)) mkdirSync(userDataDir);
  // Between two launches a test may have created files there as root.
  giveToTestUser(run.user, userDataDir);
  prepareHome(run, home);
}

async function describeKeychain(workspace: TestWorkspace, kind: KeychainKind, userDataDir: string) {
  const bus =
    process.platform === 'linux' ? { DBUS_SESSION_BUS_ADDRESS: await workspace.findBus(kind) } : undefined;
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

// Electron leads its own process group, so this also reaches processes that the app has left behind.
function endGroup(output: AppOutput): void {
  const pid = output.process()?.pid;
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of its processes have ended.
  }
}
