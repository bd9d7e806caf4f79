import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { startInBackground } from '../support/background-process';
import type { KeychainKind } from '../support/keyring';
import { asTestUser } from '../support/test-user';
import { prepareHome, type TestWorkspace } from '../support/test-workspace';
import { desktopCommand } from './installed-app';

export interface InstalledApp {
  browser: Browser;
  /** The main window's page. */
  page: Page;
  pid: number;
  home: string;
  stdout(): string;
  stderr(): string;
  /** The IDs of the renderer processes. */
  renderers(): Promise<number[]>;
  stop(): Promise<void>;
}

export interface StartOptions {
  /** The home folder of an earlier start, to continue there. */
  home?: string;
  args?: readonly string[];
  env?: Record<string, string>;
  keychain?: KeychainKind;
}

/**
 * Starts the installed app as a desktop does, from its entry and as an unprivileged user. With the inspect fuse off, Playwright cannot
 * drive the main process, so it drives the pages through the debugging port that Chromium opens on loopback.
 */
export async function startInstalled(
  workspace: TestWorkspace,
  options: StartOptions = {},
): Promise<InstalledApp> {
  const home = options.home ?? join(workspace.makeFolder('h'), 'home');
  prepareHome(workspace.run, home);
  const command = desktopCommand(['--remote-debugging-port=0', ...(options.args ?? [])]);
  const env = {
    ...workspace.describeEnvironment(home),
    DBUS_SESSION_BUS_ADDRESS: await workspace.findBus(options.keychain ?? 'unlocked'),
    ...options.env,
  };
  // Where a desktop starts programs, and where the dialogs for files begin.
  const app = startInBackground(asTestUser(workspace.run.user, command), env, home);
  let output = '';
  app.child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const address = await readDebuggingAddress(app.child, app.stderr);
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('The app shows no page');
  const pid = app.child.pid ?? 0;
  return {
    browser,
    page,
    pid,
    home,
    stdout: () => output,
    stderr: app.stderr,
    async renderers() {
      const session = await browser.newBrowserCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    },
    async stop() {
      await browser.close();
      await app.stop();
    },
  };
}

function readDebuggingAddress(
  child: ReturnType<typeof startInBackground>['child'],
  stderr: () => string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`The app ${reason}\n${stderr()}`));
    const timer = setTimeout(() => fail('opened no debugging port within 30 s'), 30_000);
    child.stderr?.on('data', () => {
      const address = stderr().match(/DevTools listening on (ws:\S+)/)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
    // 'close' comes after the last output.
    child.once('close', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}
